package pokero.web;

import java.util.UUID;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** The ids of wishes, in hidden fields of forms. */
@FacesConverter(forClass = UUID.class)
public class ActionIds implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent field, String sent) {
        try {
            return sent == null ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException forged) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, "No action id", null), forged);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UUID id) {
        return id.toString();
    }
}
