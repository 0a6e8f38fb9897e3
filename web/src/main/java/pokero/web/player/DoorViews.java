package pokero.web.player;

import java.util.List;
import java.util.Set;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;

/**
 * The pages of the door keep no state: whoever only looks at them gets no session, and their forms never expire. It has to
 * be known when a view is created; what the page itself says of it is read after PrimeFaces has made a session for its nonce.
 */
public class DoorViews extends ViewDeclarationLanguageFactory {

    private static final Set<String> DOOR = Set.of("/login.xhtml", "/register.xhtml");

    public DoorViews(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        ViewDeclarationLanguage language = getWrapped().getViewDeclarationLanguage(viewId);
        return DOOR.contains(viewId) ? new Stateless(language) : language;
    }

    /** Which addresses there are is read off these. */
    @Override
    public List<ViewDeclarationLanguage> getAllViewDeclarationLanguages() {
        return getWrapped().getAllViewDeclarationLanguages();
    }

    private static final class Stateless extends ViewDeclarationLanguageWrapper {

        Stateless(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public UIViewRoot createView(FacesContext context, String viewId) {
            UIViewRoot view = super.createView(context, viewId);
            view.setTransient(true);
            return view;
        }
    }
}
