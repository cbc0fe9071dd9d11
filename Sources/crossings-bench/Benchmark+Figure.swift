import Screen
import TestTables
import Views

extension Benchmark {
    /// The screens on which figures and panes are drawn.
    static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60)]

    /// Each picture of the gallery, from the view's line to the finished canvas.
    static var figures: [Benchmark] {
        GalleryEntry.all.flatMap { entry in
            sizes.map { size in
                Benchmark("figure", entry.name + " " + size.text) {
                    {
                        let drawing = try entry.drawing(model: ReadyModel.model, width: size.width)
                        var canvas = Canvas(width: size.width, height: size.height)
                        drawing.draw(on: &canvas, in: canvas.bounds)
                        keep(canvas)
                    }
                }
            }
        }
    }
}

extension Size {
    /// `120×36`.
    var text: String { "\(width)×\(height)" }
}
