package pokero.web;

import jakarta.faces.context.FacesContext;

import org.primefaces.component.datatable.DataTable;

/**
 * A data table as the pages have it. While nobody has sorted it, it leaves what it could be sorted by out of its state, which
 * waits in a session: it reads that off its columns again.
 */
public class LeanTable extends DataTable {

    @Override
    public Object saveState(FacesContext context) {
        if (!isSortingCurrentlyActive()) {
            setSortByAsMap(null);
        }
        return super.saveState(context);
    }
}
