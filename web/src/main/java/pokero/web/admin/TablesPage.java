package pokero.web.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.admin.TableLine;
import pokero.ejb.admin.TablesDesk;
import pokero.ejb.table.Answer;
import pokero.web.Answers;
import pokero.web.Say;

/** The floor's list of tables. */
@Named("tables")
@RequestScoped
public class TablesPage {

    @Inject
    private TablesDesk desk;
    @Inject
    private Answers answers;
    @Inject
    private Say say;
    @Inject
    private FacesContext faces;
    private List<TableLine> lines;

    public List<TableLine> getLines() {
        if (lines == null) {
            lines = desk.tables();
        }
        return lines;
    }

    public long getOpenCount() {
        return getLines().stream().filter(TableLine::open).count();
    }

    /** Closes the table; its number was sent, because its row may be another one by now. */
    public void close() {
        Answer answer = desk.close(Long.parseLong(faces.getExternalContext().getRequestParameterMap().get("table")));
        if (answer instanceof Answer.Accepted) {
            say.done("tables.closed");
        } else {
            say.refused(answers.inWords(answer));
        }
        lines = null;
    }

    void forget() {
        lines = null;
    }
}
