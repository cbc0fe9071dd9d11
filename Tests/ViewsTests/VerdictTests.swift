import ReportData
import Testing
import Views

@Suite("Holding a printed number against the data")
struct VerdictTests {
    @Test("An expression of views, printed figures and numbers is worked out left to right, products first")
    func expressions() throws {
        func value(_ text: String) throws -> Double? {
            try QueryExpression(text).value { term in
                switch term {
                case .view("stock area=region"): 60
                case .printed: 4
                default: nil
                }
            }
        }
        #expect(try value("{stock area=region} / [p1-1] - 3 * (1 + 1)") == 9)
        #expect(try value("{stock area=nowhere} + 1") == nil)
        #expect(try value("1 / 0") == nil)
        for wrong in ["", "1 +", "{open", "(1", "1 2", "a"] {
            #expect(throws: QueryExpression.SyntaxError.self) { try QueryExpression(wrong) }
        }
        #expect(try QueryExpression("{a} + {b} / [p1-1]").views == ["a", "b"])
    }
}
