import Testing
import Views

@Suite("Lines that are refused, with what would be right")
struct RefusalTests {
    private let model = Tables.model()

    @Test(
        "Unknown and contradictory words",
        arguments: [
            ("", "a view is missing, such as: stock area=region year=2019"),
            ("   ", "a view is missing, such as: stock area=region year=2019"),
            ("stok", #""stok" is no kind of view; did you mean stock?; kinds: "#),
            ("stock aera=NPL", #"stock has no key "aera"; did you mean area?; it takes area, by, "#),
            ("stock top=3", #"stock has no key "top"; "#),
            ("matrix area=NPL", #"matrix has no key "area"; "#),
            ("stock area=NPL area=IND", "area= is given twice; keep one of them"),
            ("stock area=NPL AREA=NPL", "area= is given twice; keep one of them"),
            ("stock area=", "area= has no value; write area=VALUE or leave it out"),
            ("stock NPL", #""NPL" is no key=value; stock takes area, "#),
            ("recommendation f g", #""g" is no key=value; recommendation takes letter"#),
            ("recommendation", "recommendation needs its letter, a to g, such as: recommendation f"),
            ("recommendation h", "letter=h: "),
            (#"stock area="viet nam"#, #""area=viet nam": the quotation mark is not closed"#),
            ("stock year=2018", "year=2018: undesa-2019 has 1990, 1995, 2000, 2005, 2010, 2015, 2019"),
            ("stock year=soon", "year=soon: undesa-2019 has 1990, "),
            ("remittances year=2020", "year=2020: knomad-2020-04 has "),
            ("remittances by=corridor year=2019", "year=2019: matrix-2018 has 2018"),
            ("stock year=2019 years=1990-2019", "year and years exclude one another; keep one of them"),
            ("stock years=2019-1990", "years=2019-1990: the years are reversed; years=1990-2019"),
            ("stock years=1991-1994", "years=1991-1994: undesa-2019 has 1990, "),
            ("stock years=2019", "years=2019: two years with a hyphen between, such as 2005-2019"),
            ("corridors years=1990-2019", #"corridors has no key "years"; did you mean year?"#),
            ("corridors top=0", "top=0: a whole number from 1 up"),
            ("corridors top=-1", "top=-1: a whole number from 1 up"),
            ("corridors top=ten", "top=ten: a whole number from 1 up"),
            ("corridors since=2019", "since=2019: this is year= itself; name another year, such as since=1990"),
            ("corridors within=region", "within=region: "),
            ("corridors by=sex", "by=sex: one of corridor, origin, destination"),
            ("stock sex=woman", "sex=woman: "),
            ("stock by=subregions", "by=subregions: did you mean subregion? one of "),
            ("stock area=NPL by=subregion", "by=subregion takes a group of areas, such as area=region"),
            ("remittances area=NPL by=subregion", "by=subregion takes a group of areas, such as area=region"),
            ("stock by=sex sex=female", "by=sex gives women and men already; leave out sex= or by="),
            ("remittances top=3", "top= cuts a ranking; it goes with by=area, by=subregion or by=corridor"),
            ("stock edition=undesa-2020", "edition=undesa-2020: did you mean undesa-2019? one of undesa-2019"),
            ("remittances edition=wdi-2021-09", "edition=wdi-2021-09: "),
            ("remittances by=corridor edition=knomad-2020-04", "edition=knomad-2020-04: one of matrix-2018"),
            ("pyramid edition=wpp-2019", "edition=wpp-2019: one of undesa-2019"),
            ("pyramid of=all", "of=all: "), ("covid category=helth", "category=helth: did you mean health? one of "),
            ("covid group=martians", "group=martians: "),
        ])
    func refused(line: String, expected: String) throws {
        let complaint = try #require(model.complaint(line))
        #expect(complaint.hasPrefix(expected), "\(complaint)")
    }

    @Test(
        "Areas that nobody can know",
        arguments: [
            ("korea", "area=korea: could be "), ("republic", "area=republic: could be "),
            ("land", "area=land: could be "),
            ("nepel", "area=nepel: no area or group of that name; did you mean Nepal?"),
            ("south-est-asia", "area=south-est-asia: no area or group of that name; did you mean south-east-asia?"),
            ("999", "area=999: no area or group of that name"), ("xyzzy", "area=xyzzy: no area or group of that name"),
            ("OS", #""OS" is a residual origin and can't be asked for; it counts in world and outside"#),
            ("other-north", #""other-north" is a residual origin"#), ("-", "area=-: no area or group"),
        ])
    func areas(word: String, expected: String) throws {
        let complaint = try #require(model.complaint("stock area=\(word)"))
        #expect(complaint.hasPrefix(expected), "\(complaint)")
    }

    @Test("A complaint is one line that no terminal obeys, whatever was written")
    func hostile() throws {
        let bad = "x\u{1B}[2J\u{9B}\u{7}\u{202E}\u{0}\u{FFFD}" + String(repeating: "y", count: 3_000)
        let lines = [
            "\(bad)", "stock \(bad)=1", "stock area=\(bad)", #"stock area="a\#nb""#, "stock year=\(bad)",
            "stock \(bad)",
        ]
        for line in lines {
            let complaint = try #require(model.complaint(line))
            #expect(complaint.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
            #expect(!complaint.contains("\u{202E}") && complaint.count < 500)
        }
    }
}
