package pokero.web.table;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

import org.wildfly.security.auth.server.SecurityDomain;

/** Notes at the handshake who calls. {@link SocketGate} has let nobody pass who is not logged in. */
public class SocketDoor extends ServerEndpointConfig.Configurator {

    static final String CALLER = "pokero.caller";
    static final String HANDSHAKE = "pokero.handshake";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        HttpSession session = (HttpSession) request.getHttpSession();
        config.getUserProperties().put(HANDSHAKE, Handshake.current());
        config.getUserProperties().put(CALLER, new Caller(request.getUserPrincipal().getName(),
                SecurityDomain.getCurrent().getCurrentSecurityIdentity(), session, System.nanoTime()));
    }
}
