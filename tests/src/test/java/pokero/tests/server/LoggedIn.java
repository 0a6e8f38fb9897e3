package pokero.tests.server;

import java.util.Set;
import java.util.concurrent.Callable;

import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

import pokero.ejb.player.PlayerService;

/** Somebody who is logged in, for calling beans as him. */
public record LoggedIn(String name, Set<String> roles) {

    public static LoggedIn player(String name) {
        return new LoggedIn(name, Set.of("player"));
    }

    public static LoggedIn admin(String name) {
        return new LoggedIn(name, Set.of("player", "admin"));
    }

    public <T> T call(Callable<T> work) throws Exception {
        return domain().createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles))).runAs(work);
    }

    /** The domain belongs to the class loader of the beans. */
    private static SecurityDomain domain() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PlayerService.class.getClassLoader());
        try {
            return SecurityDomain.getCurrent();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
