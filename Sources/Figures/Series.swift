/// One of several things that are told apart in a figure.
package struct Series: Hashable, Sendable {
    package var name: String
    /// The name where room is scarce.
    package var shortName: String
    /// 0 to 5: gives fill, text style and pattern; 5 stands for the rest.
    package var index: Int

    package init(name: String, shortName: String? = nil, index: Int) {
        self.name = name
        self.shortName = shortName ?? name
        self.index = index
    }
}
