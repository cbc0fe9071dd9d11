import Figures
import MigrationData
import Views

/// Where a pane stands: what is chosen in it and how it shows it.
package struct PaneState: Hashable, Sendable {
    /// Which part of the pane the arrows move in.
    package enum Focus: Hashable, Sendable {
        case list, figure
    }

    /// What is chosen in the list.
    package var item: ListItem?
    package var focus = Focus.list
    /// The row chosen in the figure, from 0.
    package var figureRow = 0
    /// The position in the pane's forms.
    package var form = 0
    /// The position in the pane's orders, and whether it is reversed.
    package var order = 0
    package var isReversed = false
    /// The groups whose members are shown in the list.
    package var unfolded: ItemSet = []
    package var filter = ""
    /// The area that the pane is about, where it can be about one.
    package var scope = AreaSelection.region
    /// Which part of the region a map shows.
    package var mapView = MapView.whole
    /// The area chosen on a map whose list has no areas.
    package var mapArea: AreaIndex?
    /// Whether an arc of the map is chosen rather than an area.
    package var choosesArc = true
    /// What the cells of a matrix say.
    package var share = MatrixShare.none
    /// What the pane's numbers are held against, and the position in the forms for that.
    package var compared: ComparedValue?
    package var comparedForm = 0
}
