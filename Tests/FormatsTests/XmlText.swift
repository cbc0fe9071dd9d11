import Foundation
import FoundationXML

/// A document of one element, read by a real reader.
final class XmlText: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private(set) var attribute = ""
    private(set) var isWellFormed = false

    init(_ document: String) {
        super.init()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
    ) { attribute = attributeDict["b"] ?? "" }
}
