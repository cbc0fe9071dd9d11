import MigrationData

extension QuestionPlanner {
    /// Students abroad.
    mutating func planStudents() throws(TableError) {
        let known = try model.data.studentMobility().years
        if question.sex != nil { return note("students abroad are not known by sex") }
        let isRanking = question.isRanking || question.has(.origins) || question.has(.destinations)
        let top = isRanking ? "top=\(max(1, question.number ?? CorridorQuery.defaultTop))" : nil
        let pair = question.places.count == 2
        // "Students of Nepal" are those who left it.
        let bare = question.places.count == 1 && question.destination == nil ? question.places[0] : nil
        for origin in choices(question.origin ?? (pair ? question.places[0] : bare)) {
            for destination in choices(question.destination ?? (pair ? question.places[1] : nil)) {
                for time in times(among: known, of: StudentMobility.edition) {
                    guard let year = year(time) else { continue }
                    var by: String?
                    if isRanking, origin != nil, destination == nil { by = "by=destination" }
                    if isRanking, origin == nil { by = "by=origin" }
                    let sides = [origin.map { "origin=" + code($0) }, destination.map { "destination=" + code($0) }]
                    add(["students"] + sides + [by, top, year])
                }
            }
        }
    }

    /// `year=` for a view that takes one year; nil for a span, which a note refuses. Empty for the usual one.
    private mutating func year(_ time: Time) -> String? {
        switch time {
        case .one(let year): return "year=\(year)"
        case .usual: return ""
        case .span:
            note("this view shows one year at a time; name one")
            return nil
        }
    }

    /// Ages of migrants and of the population, and how many there are of some.
    mutating func planAges() throws(TableError) {
        let isOfPopulation = question.has(.population) && !question.isShare
        let of = isOfPopulation ? "of=population" : question.ages == nil && question.sex == nil ? nil : "of=migrants"
        if question.origin != nil { return note("the ages of migrants are known by where they live, not by origin") }
        if question.isShare, question.has(.population), question.ages == nil { return planPopulationShare() }
        let known = try isOfPopulation ? populationYears() : model.data.migrantAges().years
        let edition = isOfPopulation ? PyramidQuery.populationEdition : StockQuery.edition
        let sex = question.sex.flatMap { $0 == .both ? nil : "sex=\($0.rawValue)" }
        for selection in choices(question.place) {
            for time in times(among: known, of: edition) {
                guard let year = year(time) else { continue }
                let ages = question.ages.map { "ages=" + $0 }
                add(["pyramid", "area=" + code(selection ?? .region), year, of, ages, sex])
            }
        }
    }

    private func populationYears() throws(TableError) -> [Int] {
        Set(try model.data.populationAges().years + model.data.populationTotals().years).sorted()
    }

    /// Migrants as a part of all people.
    mutating func planPopulationShare() {
        let known: [Int]
        do throws(TableError) { known = try model.data.migrantAges().years } catch { return note(error.description) }
        for selection in choices(question.place) {
            for time in times(among: known, of: StockQuery.edition) {
                guard let year = year(time) else { continue }
                add(["pyramid", "area=" + code(selection ?? .region), year], .populationShare)
            }
        }
    }

    /// Subregions and outside, both ways.
    mutating func planMatrix() throws(TableError) {
        let edition = try stockEdition(.emigrants)
        for time in times(of: edition) {
            guard let year = year(time) else { continue }
            add(["matrix", year, edition.word])
        }
    }
}
