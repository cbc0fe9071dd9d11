import Importing
import MigrationData
import ReportData
import Screen
import Views

/// Why the program ends without having done what it was asked, in one line, with its exit code.
struct Failure: Error {
    let message: String
    let status: ExitStatus

    init(_ message: String, _ status: ExitStatus) {
        self.message = message
        self.status = status
    }

    init(_ error: TableError) {
        if case .unreadable = error.problem {
            self.init(error.description, .noInput)
        } else {
            self.init(error.description, .badData)
        }
    }

    init(_ error: ViewError) {
        if case .table(let table) = error {
            self.init(table)
        } else {
            self.init(error.description, .usage)
        }
    }

    init(_ error: ImportError) {
        let status: ExitStatus =
            switch error.kind {
            case .unreadable: .noInput
            case .badData: .badData
            case .nameless: .usage
            case .unwritable: .cannotWrite
            }
        self.init(PlainText.cleaned(error.description), status)
    }

    init(_ error: FileError) {
        // A line break in a name would begin a line that looks like another's word.
        self.init("\(PlainText.cleaned(error.path)): \(error.reason)", .noInput)
    }

    /// The error of any ring below as a failure.
    static func wrapping(_ error: any Error) -> Failure? {
        switch error {
        case let error as Failure: error
        case let error as TableError: Failure(error)
        case let error as ViewError: Failure(error)
        case let error as FileError: Failure(error)
        case let error as ImportError: Failure(error)
        case let error as DocumentError: Failure(error.description, .badData)
        default: nil
        }
    }
}
