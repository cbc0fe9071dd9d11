import MigrationData

extension Profile {
    /// Every number of the profile, those who live in the area first, then those who left.
    var facts: [ProfileFact] {
        stockFacts(here, "stock") + ageFacts("stock", .migrants, migrantAges) + stockFacts(away, "emigrants")
            + populationFacts + moneyFacts + displacedFacts + studentFacts + reportFacts
    }

    private func stockFacts(_ side: Side, _ word: String) -> [ProfileFact] {
        let isHere = side.side == .immigrants
        let whole = View.stock(query.stock(side.side, .one(query.year)))
        let women = View.stock(query.stock(side.side, .one(query.year), sex: .female))
        let both = View.stock(query.stock(side.side, .one(query.year), sex: .both))
        var worldQuery = query.stock(side.side, .one(query.year))
        worldQuery.area = .world
        let byYear = years.indices.map { position in
            ProfileFact.persons(
                word, years[position], side.persons.indices.contains(position) ? side.persons[position] : nil,
                .stock(query.stock(side.side, .one(years[position]))))
        }
        let regional = View.corridors(
            CorridorQuery(
                query.corridors(side.side, with: .region, by: .corridor), top: Self.allCorridors, edition: query.edition
            ))
        let regionWord = word + (isHere ? "-from-region" : "-in-region")
        let year = query.year
        let isKnown = hasCorridors && persons(side) != nil
        return byYear + [
            .persons(word + "-female", year, side.women, women),
            .share(word + "-female-share", year, side.womenShare, [women, both]),
            .share(word + "-of-population-share", year, Self.share(persons(side), population)),
            .share(
                word + "-of-world-share", year, Self.share(persons(side), side.world), [whole, .stock(worldQuery)]),
            .count(word + "-rank-in-region", year, side.rankInRegion, unit: .rank),
            .count(word + "-rank-in-world", year, side.rankInWorld, unit: .rank),
            .persons(regionWord, year, side.withRegion, regional),
            .share(regionWord + "-share", year, Self.share(side.withRegion, persons(side)), [regional, whole]),
            .count(isHere ? "origins" : "destinations", year, isKnown ? side.ends.count : nil),
        ] + endFacts(side)
    }

    /// The persons of the profile's year.
    func persons(_ side: Side) -> Int? {
        guard let position = years.firstIndex(of: query.year), side.persons.indices.contains(position) else {
            return nil
        }
        return side.persons[position]
    }

    /// More rows than there are corridors.
    private static let allCorridors = 10_000
    /// How many origins and destinations a profile names.
    static let namedEnds = 5

    private func endFacts(_ side: Side) -> [ProfileFact] {
        let word = side.side == .immigrants ? "origin " : "destination "
        return side.ends.prefix(query.namedEnds).map { end in
            ProfileFact(quantity: word + end.code, year: query.year, value: .whole(end.persons), unit: .persons)
        }
    }

    private func ageFacts(_ word: String, _ population: PyramidPopulation, _ ages: Ages) -> [ProfileFact] {
        let whole = View.pyramid(PyramidQuery(area: query.area, year: query.year, of: population))
        let ranges = [AgeRange(first: 0, last: 14), AgeRange(first: 15, last: 64), AgeRange(first: 65, last: nil)]
        return zip(zip(["under-15", "15-64", "65-and-over"], ranges), ages).map { group, share in
            let part = PyramidQuery(area: query.area, year: query.year, of: population, range: group.1)
            return .share(word + "-" + group.0 + "-share", query.year, share, [.pyramid(part), whole])
        }
    }

    private var populationFacts: [ProfileFact] {
        let late = ProfileFact.persons(
            "population", Self.populationYear, latePopulation, .pyramid(query.population(Self.populationYear)))
        return [.persons("population", query.year, population, .pyramid(query.population(query.year)))]
            + (query.year == years.last ? [late] : []) + ageFacts("population", .population, populationAges)
    }

    private var moneyFacts: [ProfileFact] {
        func facts(_ word: String, _ side: Side) -> [ProfileFact] {
            zip(moneyYears, side.money).map { year, money in
                var view = self.money(side.side)
                view.years = .one(year)
                return ProfileFact(
                    quantity: word, year: year, value: .money(money), unit: .millions, views: [.remittances(view)])
            }
        }
        let costView = View.remittanceCost(RemittanceCostQuery(area: query.area, quarter: costQuarter))
        return facts("remittance-inflow", away) + facts("remittance-outflow", here) + [
            ProfileFact(
                quantity: "remittance-cost", year: costQuarter.year, value: .percent(cost), unit: .percent,
                views: [costView])
        ]
    }

    private var displacedFacts: [ProfileFact] {
        displaced.flatMap { part in
            let word = part.kind.rawValue
            let hosted = ProfileFact.persons(
                word, DisplacementPairs.year, part.hostedPersons, .displacement(part.hosted))
            guard let fled = part.fled else { return [hosted] }
            return [
                hosted, .persons(word + "-from", DisplacementPairs.year, part.fledPersons, .displacement(fled)),
            ]
        }
    }

    private var studentFacts: [ProfileFact] {
        func facts(_ word: String, _ side: Side) -> [ProfileFact] {
            zip(studentYears, side.students).map { year, students in
                .persons(word, year, students, .students(query.students(side.side, year)))
            }
        }
        return facts("foreign-students", here) + facts("students-abroad", away)
    }

    private var reportFacts: [ProfileFact] {
        [
            .count("paragraphs", nil, report.paragraphs.count), .count("printed-numbers", nil, report.figures.count),
            .count("measures", nil, report.measures.count), .count("objectives", nil, report.objectives.count),
        ]
    }
}
