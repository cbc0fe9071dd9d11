import Figures
import Screen
import Testing

@Suite("Letters made of cells")
struct BigTextTests {
    private let alphabet = Hall.alphabet

    private func picture(_ text: String, _ size: BigSize, _ characters: CharacterSet = .unicode) -> String {
        let big = BigText(text, size: size, alphabet: alphabet)
        var canvas = Canvas(width: big.width, height: size.pitch + size.rawValue, characters: characters)
        big.draw(on: &canvas, x: 0, y: size.rawValue, in: canvas.bounds)
        return canvas.text
    }

    @Test("Small: three rows and one for what hangs below, in half blocks")
    func small() {
        #expect(
            picture("Migration 2019", .small)
                == ##"""

                █▄ ▄█ ▀                 █  ▀              ▄▀▀▄ ▄▀▀▄ ▄█  ▄▀▀▄
                █ █ █ █ ▄▀▀█ █▄▀▀ ▄▀▀█ ▀█▀ █ ▄▀▀▄ █▀▀▄      ▄▀ █  █  █  ▀▄▄█
                █   █ █ ▀▄▄█ █    ▀▄▄█  █▄ █ ▀▄▄▀ █  █    ▄█▄▄ ▀▄▄▀ ▄█▄  ▄▄▀
                         ▄▄▀

                """##)
    }

    @Test("In ASCII the same cells")
    func ascii() {
        #expect(
            picture("Age: 15", .small, .ascii)
                == ##"""

                o"""o                o#  #"""
                #ooo# o""# o##o "     #  """o
                #   # "oo# "ooo o    o#o ooo"
                       oo"

                """##)
        #expect(
            picture("1g", .large, .ascii)
                == ##"""


                  ##
                ####
                  ##      ######
                  ##    ##    ##
                  ##    ##    ##
                ######    ######
                              ##
                          ####

                """##)
    }

    @Test("Large: doubled, with smooth diagonals and square corners")
    func large() {
        #expect(
            picture("64.9 M", .large)
                == ##"""


                 ▄████       ▄████       ▄████▄         ██      ██
                ██▀        ▄██▀ ██      ██▀  ▀██        ████▄▄████
                ██████▄   ██▀   ██      ██▄   ██        ██ ▀██▀ ██
                ██   ▀██  ████████       ▀██████        ██  ██  ██
                ██▄  ▄██        ██           ▄██        ██      ██
                 ▀████▀         ██  ██    ████▀         ██      ██



                """##)
    }

    @Test("Huge is twice as large as large")
    func huge() {
        let sizes = BigSize.allCases.map { BigText("64.9", size: $0, alphabet: alphabet).width }
        #expect(sizes[1] == sizes[0] * 2 && sizes[2] == sizes[1] * 2)
        #expect(picture("l", .huge).split(separator: "\n").count == 12)
    }

    @Test("Accents stand above, cedillas and dots below, however the letter is spelled")
    func marks() {
        #expect(
            picture("ÄÖÜÉÈÊÑÇŞİÅ", .small)
                == ##"""
                 ▀ ▀   ▀ ▀   ▀ ▀    ▄▀   ▀▄    ▄▀▄  ▄▀▄▀               ▀   ██
                ▄▀▀▀▄ ▄▀▀▀▄ █   █ █▀▀▀▀ █▀▀▀▀ █▀▀▀▀ █▄  █ ▄▀▀▀▀ ▄▀▀▀▀ ▀█▀ ▄▀▀▀▄
                █▄▄▄█ █   █ █   █ █▀▀▀  █▀▀▀  █▀▀▀  █ ▀▄█ █      ▀▀▀▄  █  █▄▄▄█
                █   █ ▀▄▄▄▀ ▀▄▄▄▀ █▄▄▄▄ █▄▄▄▄ █▄▄▄▄ █   █ ▀▄▄▄▄ ▄▄▄▄▀ ▄█▄ █   █
                                                           ▄▀    ▄▀

                """##)
        #expect(
            picture("áéíóú", .small)
                == ##"""
                  ▄    ▄   ▄   ▄    ▄
                 ▀    ▀   ▀   ▀    ▀
                ▄▀▀█ ▄██▄ █  ▄▀▀▄ █  █
                ▀▄▄█ ▀▄▄▄ █  ▀▄▄▀ ▀▄▄█


                """##)
        #expect(picture("é", .small) == picture("e\u{301}", .small))
        #expect(picture("ộ", .small) == picture("o\u{302}\u{323}", .small))
        #expect(picture("ế", .small) == picture("e\u{302}\u{301}", .small))
        #expect(alphabet.has("Ł") && alphabet.has("ş") && alphabet.has("ệ") && alphabet.has("€") && !alphabet.has("世"))
    }

    @Test("What the alphabet lacks is an open box, and controls never get through")
    func missing() {
        let box = "\n█▀▀█\n█  █\n█▄▄█\n\n"
        #expect(picture("世", .small) == box && picture("\u{1B}", .small) == box)
        #expect(picture("", .small) == "\n\n\n\n\n")
    }

    @Test("Every shape of the table has ink but the spaces, and all letters of a language's names are there")
    func alphabetIsWhole() {
        let needed =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?'\"()[]/%&+-*=<>@#$€§¶–—…’‘“”×→−½"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĞğĢģİıĶķĻļŁłŃńŅņŇňŌōŐőŒœŘřŚśŞşŠšŢţȚțŤťŪūŮůŰűŲųŹźŻżŽž›‹"
        for letter in needed {
            #expect(alphabet.has(letter), "\(letter)")
            #expect(picture(String(letter), .small).contains { $0 != " " && $0 != "\n" }, "\(letter)")
        }
    }

    @Test("Nothing is drawn outside the rect, at any place and size")
    func bounds() {
        for size in BigSize.allCases {
            for (x, y) in [(-40, -9), (0, 0), (3, 2), (90, 90), (Int.max / 4, 0)] {
                var canvas = Canvas(width: 30, height: 8)
                BigText("Ågj", size: size, alphabet: alphabet).draw(
                    on: &canvas, x: x, y: y, in: Rect(x: 2, y: 1, width: 20, height: 5))
                for row in 0..<8 {
                    for column in 0..<30 where !(2..<22).contains(column) || !(1..<6).contains(row) {
                        #expect(canvas[column, row] == .blank)
                    }
                }
            }
        }
    }

    @Test("Lines are few and about equally long; a word that is too long refuses")
    func lines() {
        #expect(LineBreaking.even([4, 4, 4, 4], gap: 1, limit: 14) == [0..<2, 2..<4])
        #expect(LineBreaking.even([5, 20], gap: 1, limit: 10) == nil)
        #expect(LineBreaking.even([], gap: 1, limit: 0)?.isEmpty == true)
        // As good as the best of all ways to part ten words.
        let words = [3, 9, 4, 1, 7, 5, 2, 8, 6, 4]
        for limit in 9...60 {
            let lines = LineBreaking.even(words, gap: 2, limit: limit) ?? []
            let ours = lines.map { $0.reduce(-2) { $0 + words[$1] + 2 } }.max() ?? 0
            var best = (count: Int.max, longest: Int.max)
            for breaks in 0..<(1 << 9) {
                var sums = [words[0]]
                for place in 1..<10 {
                    if breaks >> (place - 1) & 1 == 1 {
                        sums.append(words[place])
                    } else {
                        sums[sums.count - 1] += 2 + words[place]
                    }
                }
                let longest = sums.max() ?? 0
                if longest <= limit, (sums.count, longest) < best { best = (sums.count, longest) }
            }
            #expect((lines.count, ours) == best, "\(limit)")
        }
    }
}
