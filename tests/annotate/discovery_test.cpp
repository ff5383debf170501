// People, organisations and places that stand in no list. All names are made up.
#include <catch2/catch.hpp>

#include "names_reader.hpp"

using namespace chronograph;

namespace {

struct Case {
    const char* date;
    const char* text;
    const char* expected;
};

void check(const Case& c) {
    CAPTURE(c.text);
    CHECK(mentions_of(c.text, c.date) == c.expected);
}

}  // namespace

TEST_CASE("people in no list", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "Jane Smithson met Peter Smithson. Mrs Smithson left. Smithson spoke.",
         "[Jane Smithson] person/jane-smithson discovered | [Peter Smithson] person/peter-smithson "
         "discovered | [Mrs Smithson] person/jane-smithson discovered | [Smithson] person/jane-smithson "
         "discovered"},
        {"2025-04-22", "Maria van der Velden spoke. Van der Velden left.",
         "[Maria van der Velden] person/maria-van-der-velden discovered | [Van der Velden] "
         "person/maria-van-der-velden discovered"},
        {"2025-04-22", "Dr Gary Mortensen spoke. Mortensen left.",
         "[Dr Gary Mortensen] person/gary-mortensen discovered | [Mortensen] person/gary-mortensen "
         "discovered"},
        {"2025-04-22", "Ms Okonedo spoke.", "[Ms Okonedo] person/okonedo discovered"},
        {"2025-04-22", "\"We are late,\" said Karel Vondrak.",
         "[Karel Vondrak] person/karel-vondrak discovered"},
        {"2025-04-22", "Tomas Ekdal, 54, was there.", "[Tomas Ekdal] person/tomas-ekdal discovered"},
        {"2025-04-22", "Three farmers, Jamal Zahabi, Haneen Zuwai and Basel Gattar, were there.",
         "[Jamal Zahabi] person/jamal-zahabi discovered | [Haneen Zuwai] person/haneen-zuwai discovered | "
         "[Basel Gattar] person/basel-gattar discovered"},
        {"2025-04-22", "Mr. Park Do-hoon met Envoy Ahn In-young.",
         "[Mr. Park Do-hoon] person/park-do-hoon discovered | [Envoy Ahn In-young] person/ahn-in-young "
         "discovered"},
    })));
}

TEST_CASE("names in no list whose shape or surroundings are a person's", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"", "They praised Oskwald T. Brenneke.", "[Oskwald T. Brenneke] person/oskwald-brenneke discovered"},
        {"", "They praised C. Varadanpillai.", "[C. Varadanpillai] person/c-varadanpillai discovered"},
        {"", "Han Kyung-bok spoke.", "[Han Kyung-bok] person/han-kyung-bok discovered"},
        {"", "They jailed Loudra al-Hathmoun.", "[Loudra al-Hathmoun] person/loudra-al-hathmoun discovered"},
        {"", "They met Wunno Maing Lwan in Rome.",
         "[Wunno Maing Lwan] person/wunno-maing-lwan discovered | [Rome] place/rome name"},
        {"", "Here were Ministers Wunno Maing Lwan and Zorr Maing.",
         "[Wunno Maing Lwan] person/wunno-maing-lwan discovered | [Zorr Maing] person/zorr-maing discovered"},
        {"", "Representatives, including Wunno Maing Lwan, were there.",
         "[Wunno Maing Lwan] person/wunno-maing-lwan discovered"},
        {"", "They saw Bettrino Vaxi and his wife.",
         "[Bettrino Vaxi] person/bettrino-vaxi discovered | [his] "
         "person/bettrino-vaxi pronoun"},
        {"", "They were led by Bettrino Vaxi.", "[Bettrino Vaxi] person/bettrino-vaxi discovered"},
        {"", "They praised Secretary Brenwick Ward.",
         "[Secretary Brenwick Ward] person/brenwick-ward discovered"},
        {"", "They praised Massimo D 'Orsendi.", "[Massimo D 'Orsendi] person/massimo-dorsendi discovered"},
        {"", "They praised Vratimir II Stonomakh.",
         "[Vratimir II Stonomakh] person/vratimir-ii-stonomakh discovered"},
        {"", "They praised Secretary Jan Oskander.",
         "[Secretary Jan Oskander] person/jan-oskander discovered"},
        {"", "Necmiddin Orbakan (1926-2011) was there.",
         "[Necmiddin Orbakan] person/necmiddin-orbakan discovered"},
        {"", "Egypt's Gomal Abd Wasser spoke.",
         "[Egypt] country/EG name | [Gomal Abd Wasser] person/gomal-abd-wasser discovered"},
        {"", "He lost to Liberal Stephen Ostrander.",
         "[Stephen Ostrander] person/stephen-ostrander discovered"},
        {"", "Incumbent Democrat Wendrik Ostrander lost.",
         "[Wendrik Ostrander] person/wendrik-ostrander discovered"},
        {"", "Vasug Vikrem, Rajeth and T. P. Gajendar sang.",
         "[Vasug Vikrem] person/vasug-vikrem discovered | [Rajeth] person/rajeth discovered | [T. P. "
         "Gajendar] person/t-p-gajendar discovered"},
    })));
}

TEST_CASE("lone last names that do what people do", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"", "Timbrall campaigned twice. Timbrall lost.",
         "[Timbrall] person/timbrall discovered | [Timbrall] person/timbrall discovered"},
        {"", "Patterson was a member of the board.", "[Patterson] person/patterson discovered"},
        {"", "After Genshar's resignation they met.", "[Genshar] person/genshar discovered"},
        {"", "The list was led by Boninga.", "[Boninga] person/boninga discovered"},
        {"", "Michaela was unopposed.", "[Michaela] person/michaela discovered"},
        {"", "Wentwerth's political views changed.", "[Wentwerth] person/wentwerth discovered"},
        {"2015-03-02", "Nixon resigned.", "[Nixon] person/nixon discovered"},
        {"", "Nixon resigned.", "[Nixon] person/richard-nixon name"},
        {"2021-05-04", "London's Grunswick burned.", "[London] country/GB name (place/london)"},
        {"", "They said Kirchhaf would serve.", "[Kirchhaf] person/kirchhaf discovered"},
        {"", "Brandervik was arrested.", "[Brandervik] person/brandervik discovered"},
        {"", "Duvernis returned as premier.", "[Duvernis] person/duvernis discovered"},
        {"", "After Grunswick's Labour Party won, they left.",
         "[Grunswick] person/grunswick discovered | [Labour Party] organisation/labour-party name"},
        {"", "They spoke of Roosevelt.", "[Roosevelt] person/roosevelt discovered"},
        {"", "VoteNow joined. McVardle joined.", "[McVardle] person/mcvardle discovered"},
        {"", "Protesters campaigned twice.", ""},
        {"", "Turnout was a surprise.", ""},
        {"", "They met in Brantevik. Brantevik's mayor spoke.", "[Brantevik] place/brantevik discovered"},
    })));
}

TEST_CASE("last names stand for whom the document has named", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "Healey spoke. Later John Healey left.",
         "[Healey] person/john-healey name | [John Healey] person/john-healey name"},
        {"2025-04-22", "Jane Smithson spoke. Later Smithson left.",
         "[Jane Smithson] person/jane-smithson discovered | [Smithson] person/jane-smithson discovered"},
        {"2025-04-22", "Donald Trump left. Melania Trump spoke. Trump and Mrs Trump met.",
         "[Donald Trump] person/donald-trump name | [Melania Trump] person/melania-trump discovered | "
         "[Trump] "
         "person/donald-trump name | [Mrs Trump] person/melania-trump discovered"},
        {"2025-04-22", "President Trump left. Melania Trump spoke.",
         "[President Trump] person/donald-trump name | [Melania Trump] person/melania-trump discovered"},
        {"2025-04-22", "Jane Smithson left. She sang. Peter Smithson spoke. Smithson left.",
         "[Jane Smithson] person/jane-smithson discovered | [She] person/jane-smithson pronoun | [Peter "
         "Smithson] "
         "person/peter-smithson discovered | [Smithson] person/jane-smithson discovered"},
        {"2023-04-22", "President López Obrador spoke.",
         "[President López Obrador] person/andres-manuel-lopez-obrador name"},
        {"2023-04-22", "They met Haniyeh.", "[Haniyeh] person/ismail-haniyeh name"},
        {"2025-04-22", "Putin and Trump spoke.",
         "[Putin] person/vladimir-putin name | [Trump] person/donald-trump name"},
    })));
}

TEST_CASE("listed people by a longer name", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"2021-04-22", "Costa Rican Foreign Minister Rodolfo Solano Brenes spoke.",
         "[Costa Rican Foreign Minister Rodolfo Solano Brenes] person/rodolfo-solano name | [Costa Rican] "
         "country/CR alias"},
        {"2021-04-22", "Rodolfo Solano Brenes spoke.",
         "[Rodolfo Solano Brenes] person/rodolfo-solano-brenes discovered"},
        {"2021-04-22", "Then they saw the Foreign Minister Rodolfo Solano Brenes.",
         "[Foreign Minister Rodolfo Solano Brenes] person/rodolfo-solano name"},
        {"2021-04-22",
         "They said that the Foreign Minister Al-Thani was there with Foreign Minister Al-Busaidi.",
         "[Foreign Minister Al-Thani] person/mohammed-bin-abdulrahman-al-thani name | [Foreign Minister "
         "Al-Busaidi] person/badr-al-busaidi name"},
        {"2021-04-22", "They said that Mustafa Al Kadhimi was there with Mohammed bin Zayed Al-Nahyan.",
         "[Mustafa Al Kadhimi] person/mustafa-al-kadhimi name | [Mohammed bin Zayed Al-Nahyan] "
         "person/mohammed-bin-zayed name"},
        {"2023-04-22", "Philippine President Ferdinand Marcos, Jr. spoke.",
         "[Philippine President Ferdinand Marcos, Jr.] person/bongbong-marcos name | [Philippine] country/PH "
         "alias"},
        {"2021-04-22", "They met Khalid bin Salman al Saud.",
         "[Khalid bin Salman al Saud] person/khalid-bin-salman name"},
    })));
}

TEST_CASE("organisations by head word, pattern and acronym", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "The Green Energy Party won.",
         "[Green Energy Party] organisation/green-energy-party discovered"},
        {"2025-04-22", "The University of Westmark said so.",
         "[University of Westmark] organisation/university-of-westmark discovered"},
        {"2025-04-22", "The Ministry of Defence (MoD) said so. The MoD left.", ""},
        {"2025-04-22", "Ukraine's defence ministry said so.",
         "[Ukraine's defence ministry] organisation/ua-ministry-of-defence name"},
        {"2025-04-22", "The British Government agreed.", "[British Government] country/GB alias"},
        {"2025-04-22", "The Horn Relief Network (HRN) spoke. HRN left.",
         "[Horn Relief Network] organisation/horn-relief-network discovered | [HRN] "
         "organisation/horn-relief-network alias | [HRN] organisation/horn-relief-network alias"},
        {"", "The Front for the Liberation of Westmark spoke.",
         "[Front for the Liberation of Westmark] organisation/front-for-the-liberation-of-westmark "
         "discovered"},
        {"", "The Alliance of Liberals and Radicals for Reform spoke.",
         "[Alliance of Liberals and Radicals for Reform] "
         "organisation/alliance-of-liberals-and-radicals-for-reform discovered"},
        {"", "Vexler's New Harvest Party lost.",
         "[New Harvest Party] organisation/new-harvest-party discovered"},
        {"", "The Workers' Harvest Party lost.",
         "[Workers' Harvest Party] organisation/workers-harvest-party discovered"},
        {"", "The Kakbunda Revolution Samaj (KRS) spoke.",
         "[Kakbunda Revolution Samaj] organisation/kakbunda-revolution-samaj discovered | [KRS] "
         "organisation/kakbunda-revolution-samaj alias"},
        {"", "The Partido Verde de Westmark spoke.",
         "[Partido Verde de Westmark] organisation/partido-verde-de-westmark discovered"},
        {"", "He left SLFPQ.", "[SLFPQ] organisation/slfpq discovered"},
        {"", "The GDP fell.", ""},
        {"", "The Liberal International met Democrats 66.",
         "[Liberal International] organisation/liberal-international name | [Democrats 66] "
         "organisation/democrats-66 name"},
        {"2025-04-22", "The Westmark Center on Public Policy spoke.",
         "[Westmark Center on Public Policy] organisation/westmark-center-on-public-policy discovered"},
        {"2025-04-22", "The Westmark Council on Ukraine spoke.",
         "[Westmark Council] organisation/westmark-council discovered | [Ukraine] country/UA name"},
        {"2025-04-22", "The KWX/D Relief Group spoke.",
         "[KWX/D Relief Group] organisation/kwx-d-relief-group discovered"},
        {"2025-04-22", "The Department of Roads and Bridges spoke.",
         "[Department of Roads and Bridges] organisation/department-of-roads-and-bridges discovered"},
    })));
}

TEST_CASE("places by head word and preposition", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "They met near Lake Ossiander.", "[Lake Ossiander] place/lake-ossiander discovered"},
        {"2025-04-22", "They met aboard the USS Howard.", "[USS Howard] place/uss-howard discovered"},
        {"2025-04-22", "They met in Brantevik.", "[Brantevik] place/brantevik discovered"},
        {"2025-04-22", "They visited Brantevik.", "[Brantevik] place/brantevik discovered"},
        {"2025-04-22", "They visited Healey.", "[Healey] person/john-healey name"},
        {"", "He held the riding of Carmin.", "[Carmin] place/carmin discovered"},
        {"", "They ruled the Duchy of Ostmark.", "[Duchy of Ostmark] place/duchy-of-ostmark discovered"},
        {"", "The Ostmark Empire fell.", "[Ostmark Empire] place/ostmark-empire discovered"},
        {"2025-04-22", "The Alder River rose.", "[Alder River] place/alder-river discovered"},
        {"2025-04-22", "They went to Kharkiv, Barvine and Oskil.",
         "[Kharkiv] place/kharkiv name | [Barvine] place/barvine discovered | [Oskil] place/oskil "
         "discovered"},
    })));
}

TEST_CASE("what is nobody", "[annotate][discovery]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "They signed the Oslander Agreement.", ""},
        {"2025-04-22", "Prime Minister's Questions ended.", ""},
        {"2025-04-22", "The General Council met.", ""},
        {"2025-04-22", "The General Assembly met.",
         "[General Assembly] organisation/un-general-assembly alias"},
        {"2025-04-22", "Under Section 3 they met. It falls under Chapter 5. Mostly I sang.", ""},
        {"2025-04-22", "They hailed Pre-set plans in the Peter Mostyn Room.", ""},
        {"2025-04-22", "Officials said so.", ""},
        {"2025-04-22", "Healey Says Talks May Be First Step", "[Healey] person/john-healey name"},
        {"2025-04-22", "UNDER SECRETARY FOR ROADS ELENA J. MARKOVA",
         "[UNDER SECRETARY FOR ROADS ELENA J. MARKOVA] person/elena-markova discovered"},
    })));
}
