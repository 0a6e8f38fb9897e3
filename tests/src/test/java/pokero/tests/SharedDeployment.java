package pokero.tests;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.shrinkwrap.api.Archive;

import pokero.tests.cluster.Address;

/** Deploys the EAR for the first test class and waits until it is ready; the later ones are told where it is, and it goes when the server stops. */
public final class SharedDeployment {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int INSIDE_ITS_SCOPE = -100;
    private static final int BEFORE_THE_OTHERS = 100;

    @Inject
    @DeploymentScoped
    private InstanceProducer<ProtocolMetaData> address;

    @Inject
    @DeploymentScoped
    private InstanceProducer<Deployment> deployment;

    @Inject
    @DeploymentScoped
    private InstanceProducer<DeploymentDescription> description;

    private ProtocolMetaData shared;
    private Archive<?> ear;

    void deployOnce(@Observes(precedence = INSIDE_ITS_SCOPE) EventContext<DeployDeployment> context)
            throws DeploymentException {
        if (shared == null) {
            context.proceed();
            shared = address.get();
            await("the doors to open").atMost(PATIENCE).until(Address.ofTheFirst()::isReady);
            ear = context.getEvent().getDeployment().getDescription().getTestableArchive();
        } else {
            Deployment wanted = context.getEvent().getDeployment();
            deployment.set(wanted);
            description.set(wanted.getDescription());
            address.set(shared);
            wanted.deployed();
        }
    }

    void leaveDeployed(@Observes(precedence = INSIDE_ITS_SCOPE) EventContext<UnDeployDeployment> context) {
        context.getEvent().getDeployment().undeployed();
    }

    void undeploy(@Observes(precedence = BEFORE_THE_OTHERS) BeforeStop event) throws DeploymentException {
        if (ear != null) {
            event.getDeployableContainer().undeploy(ear);
        }
    }
}
