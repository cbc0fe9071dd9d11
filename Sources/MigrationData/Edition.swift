/// One published revision of a database.
package struct Edition: Hashable, Sendable {
    /// As in a view: `undesa-2019`.
    package let key: String
    package let publisher: String
    package let title: String
    /// Year and month of publication, `2019-09`; the year alone where no month is given.
    package let published: String
    package let quantities: [String]
    package let citation: String
}
