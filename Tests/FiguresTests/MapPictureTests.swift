import Figures
import Screen
import Testing

@Suite("Pictures of maps")
struct MapPictureTests {
    @Test("Coast, shades, marks and amounts, and the key in a free corner")
    func amounts() {
        #expect(
            picture(.map(Sample.amounts), 64, 20) == #"""
                 Amounts  millions, 2019



                       ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀
                       ⡇⠁⠅⠁⠅⠁⠅⠁⠅⠁⠅⠁⠅⠁⢵⢝⢵⢝⢵⢝⢵⡇
                       ⡇⠁●SQU 7.5⠅⠁⠅⠁⢵⢝⢵⢝⢵⢝⢵⡇
                       ⡇⠁⠅⠁⠅⡏⠉⠉⠉⡇⠅⠁⠅⠁⢵⢝⢵⢝⢵⢝⢵⡇
                       ⡇⠁⠅⠁⠅⡇   ⡇⠅⠁⠅⠁⢵⢝⢵●STR⡇
                       ⡇⠁⠅⠁⠅⠑⠖⠒⠖⠁⠅⠁⠅⠁⢵⢝⢵⢝⢵⢝⢵⡇
                       ⡇⠁⠅⠁⠅⠁⠅⠁⠅⠁⠅⠁⠅⠁⢵⢝⢵⢝⢵⢝⢵⡇             •LON
                       ⠧⠥⠥⠥⠥⠥⠥⠥⠥⠥⠥⠥⠥⠥⠵⠽⠵⠽⠵⠽⠵⠇

                                                                     ⢠⠤⠤⠤⠤⠤⠤⡄
                                                                     ⢸⠁ ⠁ ⠁ ⡇
                                                                     ISL••ISM
                 Per 100                                             ⢸⠁ ⠁ ⠁ ⡇
                 ⠁ ⠁   1 to 3   1                                    ⠈⠉⠉⠉⠉⠉⠉⠁
                 ⠁⠅⠁⠅  3 to 10  1
                 ⢝⢵⢝⢵  more     1

                """#)
        #expect(
            picture(.map(Sample.amounts), 64, 20, in: .ascii) == #"""
                 Amounts  millions, 2019



                       ......................
                       :, , , , , , , = = = :
                       : oSQU 7.5, , = = = =:
                       :, , :''': , , = = = :
                       : , ,:   :, , = =oSTR:
                       :, , ''''' , , = = = :
                       : , , , , , , = = = =:             +LON
                       :....................:

                                                                     ........
                                                                     : . . .:
                                                                     ISL++ISM
                 Per 100                                             : . . .:
                 ....  1 to 3   1                                    ''''''''
                 ,,,,  3 to 10  1
                 ====  more     1

                """#)
    }

    @Test("Arcs with heads and numbers, to the margins and between marks, and their ranking")
    func margins() {
        #expect(
            picture(.map(Sample.margins), 72, 20) == #"""
                 Three arcs  millions, 2019                                           ¶7
                 Beyond
                       out   in
                 Moon  1.0  0.2

                             ⢰⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⢲
                 Far         ⣠⡄●SQU             ⢸
                 West   ◄⣤⣤1⣾⡿⠟⠂  ⡠⠤⠤⢄          ⢸
                 9.9     ⠈⠉⠉ ⢸    ⡇  ⢸       ●STR
                             ⢸    ⠑⠒⠒⠊        ▲⢦⣄
                             ⢸                  ⠉⠛⠦⣤3⣀⣀⣀⣀⣀⣀⣤⣄●LON
                             ⠸⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠼   ⠈⠉⠉⠉⠉⠉⠉⠁                 ⣀⣤►   East
                                                                           ⣠2⠋⠁
                                                                       ⢰⠒⠒⣸⡿⠁⢲
                                                                       ⢸  ●ISL
                                                                       ⢸   •ISM
                               millions                                ⠘⠒⠒⠒⠒⠒⠚
                > 1 SQU ► ISL       4.2 ████████████
                  2 ISL ► SQU       2.1 ██████
                  3 LON ► STR       0.3 ▉

                """#)
        #expect(
            picture(.map(Sample.margins), 72, 20, in: .ascii) == #"""
                 Three arcs  millions, 2019                                       par. 7
                 Beyond
                       out   in
                 Moon  1.0  0.2

                             :'''''''''''''''''':
                 Far         /|oSQU             :
                 West   <==1##|   ....          :
                 9.9      -- :    :  :       oSTR
                             :    ''''        ^\\
                             :                  \\\=3------=-oLON
                             :..................:    ------                  /=>   East
                                                                           /2/
                                                                       :''|#':
                                                                       :  oISL
                                                                       :   +ISM
                               millions                                '''''''
                > 1 SQU > ISL       4.2 ############
                  2 ISL > SQU       2.1 ######
                  3 LON > STR       0.3 #

                """#)
    }

    @Test("Where no land would be known by its shape the numbers stay")
    func small() {
        #expect(
            picture(.map(Sample.arcs), 30, 8).split(separator: "\n").map { $0.filter { $0 != " " } } == [
                "Threearcsmillions¶7", ">SQU›ISL4.2", "ISL›SQU2.1", "LON›STR0.3",
            ])
    }
}
