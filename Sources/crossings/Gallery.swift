import ArgumentParser
import Formats
import Screen
import Views

/// `crossings gallery`: every kind of figure, as the program draws it.
struct Gallery: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery", abstract: "Print every kind of figure, drawn from the real data.",
        discussion: """
            Each stands below what it is for and the view behind it, in Unicode and in ASCII, 60, 82 and 110 columns \
            wide. A word narrows it to one kind: crossings gallery pyramid --width 100
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions

    @Argument(
        help: ArgumentHelp("One kind: \(GalleryEntry.words.joined(separator: ", ")).", valueName: "kind"),
        completion: .list(GalleryEntry.words))
    var kind: String?

    @Option(help: ArgumentHelp("One width in place of three.", valueName: "n"))
    var width: Int?

    func validate() throws {
        if let width, !(1...500).contains(width) { throw ValidationError("--width takes 1 to 500") }
        if let kind, !GalleryEntry.words.contains(kind.lowercased()) {
            throw ValidationError("no kind of figure \"\(kind)\"; one of \(GalleryEntry.words.joined(separator: ", "))")
        }
    }

    func run() throws {
        let model = try options.model()
        let look = look.look()
        var gallery = GalleryText(model: model)
        // Where nobody chooses, both character sets are shown if the terminal has both.
        gallery.characterSets =
            self.look.charset == .auto && look.characters == .unicode ? [.unicode, .ascii] : [look.characters]
        gallery.widths = width.map { [$0] } ?? GalleryEntry.widths
        (gallery.depth, gallery.theme) = (look.depth, look.theme)
        for entry in GalleryEntry.all where kind.map({ $0.lowercased() == entry.word }) ?? true {
            try Output.write(try gallery.text(of: entry))
        }
    }
}
