package pokero.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;

/** Our style sheets, scripts and pictures carry their checksum in the address, so that a browser may keep them for long. */
public class VersionedResources extends ResourceHandlerWrapper {

    private final Map<String, String> checksums = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !"pokero".equals(library) ? resource : new Versioned(resource);
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&v=" : "?v=") + version();
        }

        private String version() {
            return FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Production)
                    ? checksums.computeIfAbsent(getResourceName(), name -> checksum())
                    : checksum();
        }

        private String checksum() {
            try (InputStream content = getInputStream()) {
                CRC32 checksum = new CRC32();
                checksum.update(content.readAllBytes());
                return Long.toHexString(checksum.getValue());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
