package pokero.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the {@link MishapHandler} round Faces' own one. */
public class MishapHandlerFactory extends ExceptionHandlerFactory {

    public MishapHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new MishapHandler(getWrapped().getExceptionHandler());
    }
}
