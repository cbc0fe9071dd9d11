/// A question of an analyst, the shortest way to its answer, and the answer.
///
/// The answers were worked out from `Assets` by other means than this program, the report's from its text.
struct AnalystQuestion: Sendable, CustomStringConvertible {
    enum Way: Sendable {
        /// One command, its words parted by spaces.
        case command(String)
        /// Keys in the explorer, from its first screen on.
        case keys([String])
    }

    let question: String
    let way: Way
    let answers: [String]

    var description: String { question }

    private init(_ question: String, _ way: Way, _ answers: [String]) {
        self.question = question
        self.way = way
        self.answers = answers
    }

    private static func ask(_ question: String, _ command: String, _ answers: String...) -> AnalystQuestion {
        AnalystQuestion(question, .command(command), answers)
    }

    private static func look(_ question: String, _ keys: String..., answers: [String]) -> AnalystQuestion {
        AnalystQuestion(question, .keys(keys), answers)
    }

    static let all = numbers + shares + reports + keys

    private static let numbers = [
        ask("How many migrants live in the region?", "find migrants in the region", "64,890,524"),
        ask("How many of its people live abroad?", "find emigrants from the region", "106,956,991"),
        ask("How many women from Nepal lived in Malaysia in 1990?", "find women from nepal in malaysia 1990", "6,954"),
        ask("How many refugees did Pakistan host in 2005?", "find refugees in pakistan 2005", "1,084,689"),
        ask("What did India receive in remittances in 2019?", "find remittances to india 2019", "83,131"),
        ask("What was sent from the Russian Federation?", "find remittances sent from russia 2019", "22,217"),
        ask("How many students from China are abroad?", "find students from china", "919,132"),
        ask("How did the stock in Thailand grow?", "find migrants in thailand since 1990", "528,693", "3,635,085"),
        ask("How many went from Bangladesh to India?", "find bangladesh to india", "3,103,664"),
        ask("Which corridors out of India are the largest?", "find largest corridors from india", "3,419,875"),
        ask("How many stateless people are in Myanmar?", "find stateless in myanmar", "600,000"),
        ask("How many are displaced inside Afghanistan?", "find internally displaced in afghanistan 2019", "2,993,000"),
        ask("How many Nepalese live abroad?", "find nepalese abroad", "2,285,420"),
        ask("How many asylum seekers are in Malaysia?", "find asylum seekers in malaysia 2019", "50,619"),
        ask(
            "How many more live in Bangladesh than in Nepal?", "show stock area=NPL year=2019 compare=BGD --format csv",
            ",490802,2185613,-1694811"),
        ask("How many people of Tuvalu live abroad?", "show emigrants area=TUV year=2019 --describe", "3,276"),
        ask("What does it cost to send money to the Pacific?", "find cost of sending to the pacific", "10.0"),
    ]

    private static let shares = [
        ask(
            "What share of Nepal’s migrants are women?", "find share of women among migrants in nepal", "69.7 per cent"),
        ask(
            "How many of Singapore’s people are migrants?", "find share of migrants in the population of singapore",
            "37.1 per cent"),
        ask("Where do migrants in Thailand come from?", "show corridors destination=THA by=origin top=3", "1.86"),
        ask("Where do Filipinos live?", "show corridors origin=PHL by=destination top=5 --format csv", ",2047269,"),
        ask(
            "Who came from outside the region, most of all?",
            "show corridors origin=outside destination=region by=origin top=10 --format csv", "1,UKR,Ukraine",
            ",3824867,"),
        ask("Who sends most money to India?", "show remittances area=IND by=corridor top=1 --format csv", ",18529"),
        ask("How many stayed inside the region?", "find from the region to the region", "45,995,438"),
        ask("What is known of Tuvalu?", "show area TUV --format csv", "stock,2019,238,persons"),
    ]

    private static let reports = [
        ask("Which printed numbers do the data contradict?", "show published verdict=differs --format csv", "p49-4,"),
        ask("Is the median cost of 2.7 per cent right?", "show published paragraph=49 --format csv", "5.29,differs"),
        ask("What did Fiji do?", "find what did fiji do", "5 measures"),
        ask("Who did something against trafficking?", "find measures objective 10", "21"),
        ask("What is recommended for children?", "find recommendation children", "recommendation g"),
        ask("On what does the advice on women rest?", "show recommendation f", "¶4, 6, 11"),
        ask("What does footnote 9 cite?", "show sources 9", "Department of Home Affairs"),
        ask("What did the pandemic do to health?", "show covid category=health polarity=harm --format csv", "c60-1,"),
        ask("Do the tables still give what was recorded?", "verify", "As the last release recorded it"),
    ]

    private static let keys = [
        look("Which subregion hosts most?", "2", answers: ["South and S-W Asia     20.0"]),
        look("Which corridor inside the region is the largest?", "3", answers: ["3,103,664 persons in 2019"]),
        look("How many migrants are of working age?", "4", answers: ["78.4"]),
        look("How many people fled from the region’s areas?", "6", "i", answers: ["4,983,558"]),
        look("What did inflows do after the report?", "8", answers: ["285.2"]),
        look("What is to be said of the stock, in sentences?", "2", "d", answers: ["grown by 13.1 million"]),
    ]
}
