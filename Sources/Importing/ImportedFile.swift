/// What one file gave.
package struct ImportedFile {
    package let file: String
    package let tables: [NewTable]
    package let unmatched: Unmatched
}
