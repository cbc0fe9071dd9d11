import Screen
import TestTables

extension Benchmark {
    private static let questions = [
        "china", "how many people from nepal live in india", "largest corridors to japan",
    ]

    /// A letter typed at the prompt of `/`: the first, the fourth and the last of a few questions, to the finished canvas.
    static var finding: [Benchmark] {
        questions.flatMap { question in
            [1, 4, question.count].map { letter in
                Benchmark("find", "\(question), letter \(letter)") {
                    var explorer = PressedExplorer(Size(width: 120, height: 36), model: ReadyModel.model)
                    try explorer.press(.character("/"))
                    try explorer.type(question.prefix(letter - 1))
                    let typed = question.dropFirst(letter - 1).prefix(1)
                    return {
                        var explorer = explorer
                        try explorer.type(typed)
                        keep(try explorer.drawn())
                    }
                }
            }
        }
    }
}
