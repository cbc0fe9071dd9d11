import Screen
import Testing
import Views

@Suite("Pictures of profiles")
struct ProfilePictureTests {
    private let model = Tables.model()

    private func page(_ line: String, width: Int, _ characters: CharacterSet = .unicode) throws -> String {
        let page = try TextPage(view: try model.view(line), model: model, width: width, characters: characters)
        return page.canvas().text
    }

    @Test("A small area at 80 columns: what is not known reads ..")
    func small() throws {
        let expected = #"""
             Tuvalu  Pacific, population not known                                       TUV

             ▄▀▀▄ ▀▀▀▄ ▄▀▀▄  2019                     ▀▀▀▄    ▄▀▀▄ ▀▀▀█ ▄▀▀   2019
               ▄▀  ▀▀▄ ▄▀▀▄  migrants                  ▀▀▄      ▄▀   █  █▀▀▄  of its people
             ▄█▄▄ ▄▄▄▀ ▀▄▄▀  live here                ▄▄▄▀ ▄▀ ▄█▄▄  █   ▀▄▄▀  live abroad


             4,000 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈         4,000 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈3,276
                                                                ▁▁      ▃▃  ▄▄  ▆▆  ▇▇
                                                            ▄▄  ██  ▇▇  ██  ██  ██  ██
             2,000 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈         2,000 ██┈┈██┈┈██┈┈██┈┈██┈┈██┈┈██
                                           238              ██  ██  ██  ██  ██  ██  ██
                   ▄▄  ▃▃  ▃▃  ▃▃  ▃▃  ▃▃  ▃▃               ██  ██  ██  ██  ██  ██  ██
                   1990   2000    2010    2019              1990   2000    2010    2019

             Where from, where to  persons, 2019
                                          come from   live in
             ░ Kiribati                         63 ▐│█████████████████ 1,515 ░ New Zealand
             ░ Fiji                             54 ▐│██████▌ 581             ▓ Russian Fed.
             ░ Nauru                             6 ▕│████▌ 419               ░ Fiji
             █ United States                     4 ▕│███▌ 302                ░ Kiribati
             ░ Samoa                             3 ▕│██▌ 211                 ░ Australia

                                     live here               live abroad
              Persons 2019                 238 −25 % on 1990       3,276 +39 % on 1990
              Women %                     45.0                      50.7
              Of all people %, 2020         ..                        ..
              Ages of migrants %   under 15 18.9   15–64 75.2   65+  5.9
              Ages of all %        under 15   ..   15–64   ..   65+   ..
              Origins                        5 Kiribati 26.5 %
              Destinations                                            18 New Zealand 46.2 %
              Inside the region %         52.9 come from it         96.4 live in it
              Money $ million, 2019       <0.1 sent                  4.1 received
              Cost to send %, 2020                                    ..
              Refugees 2019                 ..                        ..
              Asylum seekers 2019           ..                        ..
              Stateless 2019                ..
              Displaced inside 2019         ..
              Students 2017                 ..                        83

             Named in  1 paragraph
              ¶47  Key is to make migration part of plans, strategies, policies and
                   agreements, as in the 7th five-year plan of Bangladesh (2016–2020) and
                   labour migration policies of Tuvalu, Kiribati and Sri Lanka.

             Measures  1
              ●    Kiribati; Sri Lanka; Tuvalu: Have policies on labour migration that   ¶47
                   recognise and support its part in development

             Objectives on which they bear  1
              19   Room for migrants to contribute to development

            Source: UN DESA, International Migrant Stock 2019; UN DESA, World Population
            Prospects 2019; World Bank / KNOMAD, Migration and Remittances Data, April 2020;
            World Bank, World Development Indicators, September 2021; World Bank, Remittance
            Prices Worldwide, to the third quarter of 2020; UNHCR, Refugee Data Finder,
            2023; IDMC, Global Internal Displacement Database, May 2023; UNESCO UIS,
            International Student Mobility, 2013 and 2017 (pairs: the ten largest of each
            end)

            """#
        #expect(try page("area TUV", width: 80) == expected)
    }

    @Test("At 120 columns the report stands beside the numbers; in ASCII")
    func wide() throws {
        let expected = ##"""
             Uzbekistan  North and Central Asia, 33.0 million people in 2019                                                     UZB

              o#     o#  """#  2019                                         o#    o""o o""o  2019
               #      #    #   million migrants                              #    "oo# "oo#  million of its people
              o#o o  o#o  #    live here                                    o#o o  oo"  oo"  live abroad

                                                                                                            1.88    1.96    1.99
              1.65    1.51                                                          1.52    1.58    1.73   ######  ######  ######
             ######  ######   1.41    1.33    1.22    1.17    1.17          1.43   ######  ######  ######  ######  ######  ######
             ######  ######  ######  ######  ######  ######  ######        ######  ######  ######  ######  ######  ######  ######
             ######  ######  ######  ######  ######  ######  ######        ######  ######  ######  ######  ######  ######  ######
             ######  ######  ######  ######  ######  ######  ######        ######  ######  ######  ######  ######  ######  ######
             ######  ######  ######  ######  ######  ######  ######        ######  ######  ######  ######  ######  ######  ######
              1990    1995    2000    2005    2010    2015    2019          1990    1995    2000    2005    2010    2015    2019

             Where from, where to  millions, 2019
                                                              come from   live in
             = Russian Federation             0.88 #####################|########################### 1.15 = Russian Federation
             - Ukraine                                          0.12 ###|####### 0.29                     = Kazakhstan
             - Belarus                                            0.03 #|##### 0.22                       - Ukraine
             = Azerbaijan                                         0.02 .|## 0.07                          = Turkmenistan
             = Kazakhstan                                         0.01 .|## 0.07                          - United States of America

                                     live here        live abroad                 Named in  1 paragraph
              Persons 2019           1,168,384 -29 %    1,986,227 +39 %            33   8 countries pledged to address
              Women %                     53.4               48.4                       statelessness; Kiribati, Uzbekistan,
              Of all people %              3.5                6.0                       Turkmenistan, Kazakhstan and the Islamic
              Ages of migrants %   under 15  5.9   15-64 65.3   65+ 28.8                Republic of Iran took steps.
              Ages of all %        under 15 28.8   15-64 66.6   65+  4.6
              Origins                       10 Russian Federation 75.0 %          Measures  1
              Destinations                                     53                  *    Iran (Islamic Republic of); Kazakhstan;   33
              Inside the region %         79.8               79.6                       Kiribati; Turkmenistan; Uzbekistan: Took
              Money $ billion, 2019       0.27 sent          4.15 received              concrete steps against statelessness
              Cost to send %, 2020                            1.8 of $200
              Refugees 2019                 13              3,217                 Objectives on which they bear  1
              Asylum seekers 2019            0              5,002                  4    Proof of identity, papers and a nationality
              Stateless 2019            97,346
              Displaced inside 2019         ..
              Students 2017                524             34,690

            Source: UN DESA, International Migrant Stock 2019; UN DESA, World Population Prospects 2019; World Bank / KNOMAD,
            Migration and Remittances Data, April 2020; World Bank, World Development Indicators, September 2021; World Bank,
            Remittance Prices Worldwide, to the third quarter of 2020; UNHCR, Refugee Data Finder, 2023; IDMC, Global Internal
            Displacement Database, May 2023; UNESCO UIS, International Student Mobility, 2013 and 2017 (pairs: the ten largest of
            each end)

            """##
        #expect(try page("area UZB", width: 120, .ascii) == expected)
    }
}
