// Offices and titles: whom they mean, with and without a name.
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

TEST_CASE("an envoy by other words", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2021-06-11", "UN mediator Jane Ostrander met them. The envoy left. The diplomat came back.",
         "[UN mediator Jane Ostrander] person/jane-ostrander discovered | [UN] organisation/united-nations "
         "alias | "
         "[envoy] person/jane-ostrander role | [diplomat] person/jane-ostrander role"},
        {"2021-06-11", "The top Russian diplomat spoke.",
         "[Russian diplomat] person/sergei-lavrov role | [Russian] country/RU alias"},
    })));
}

TEST_CASE("offices join the names behind them", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2021-06-11", "Vice President Kamala Harris spoke with King Abdullah II of Jordan.",
         "[Vice President Kamala Harris] person/kamala-harris name | [King Abdullah II of Jordan] "
         "person/king-abdullah-ii name"},
        {"2022-02-10", "She saw Special Representative for Korean Peninsula Peace Affairs Noh Kyu-duk.",
         "[Special Representative for Korean Peninsula Peace Affairs Noh Kyu-duk] person/noh-kyu-duk "
         "discovered | [Korean Peninsula] place/korean-peninsula name"},
        {"2022-02-10", "He met Deputy Secretary of Trade Donna Gravesend.",
         "[Deputy Secretary of Trade Donna Gravesend] person/donna-gravesend discovered"},
        {"2023-06-01", "President Joseph R. Biden, Jr. spoke.",
         "[President Joseph R. Biden, Jr.] person/joe-biden name"},
        {"2025-04-22",
         "Egypt ousted President Putin. Egypt's ousted president and the jailed French president left.",
         "[Egypt] country/EG name | [President Putin] person/vladimir-putin name | [Egypt] country/EG name | "
         "[French] country/FR alias"},
        {"2025-04-22", "Germany's former chancellor Angela Merkel spoke.",
         "[Germany's former chancellor Angela Merkel] person/angela-merkel name | [Germany] country/DE name"},
        {"2025-04-22", "President Biden spoke.", "[President Biden] person/joe-biden name"},
        {"2022-02-10", "He met the U.S. special envoy for Sudan, Dora Kestrel, in Rome.",
         "[U.S. special envoy] person/dora-kestrel role | [U.S.] country/US alias | [Sudan] country/SD name "
         "| "
         "[Dora Kestrel] person/dora-kestrel discovered | [Rome] place/rome name"},
        {"2022-02-10", "He met Deputy Minister of Defense Sr. Lt. Gen. Donna Gravesend.",
         "[Deputy Minister of Defense Sr. Lt. Gen. Donna Gravesend] person/donna-gravesend discovered"},
        {"2023-02-10", "The UN High Commissioner for Refugees spoke.",
         "[UN High Commissioner for Refugees] person/filippo-grandi role | [UN] organisation/united-nations "
         "alias"},
        {"2022-02-10", "The governor of Texas, Greg Abbott, spoke.",
         "[governor of Texas] person/greg-abbott role | [Texas] place/texas name | [Greg Abbott] "
         "person/greg-abbott name"},
        {"2022-02-10", "The speaker of the lower house, Dora Kestrel, spoke.",
         "[speaker] person/dora-kestrel role | [Dora Kestrel] person/dora-kestrel discovered"},
        {"2022-02-10",
         "Bureau of Westmark and Pacific Affairs Principal Deputy Secretary Dora Kestrel spoke.",
         "[Bureau of Westmark and Pacific Affairs Principal Deputy Secretary Dora Kestrel] "
         "person/dora-kestrel discovered | [Bureau of Westmark and Pacific Affairs] "
         "organisation/bureau-of-westmark-and-pacific-affairs discovered"},
        {"2022-02-10", "He met Chief of Staff to the President of Estonia Dora Kestrel.",
         "[Chief of Staff to the President of Estonia Dora Kestrel] person/dora-kestrel discovered | "
         "[Estonia] country/EE name"},
        {"2022-02-10", "He met Special Envoy of the King for World Trade Zeferin Lobano.",
         "[Special Envoy of the King for World Trade Zeferin Lobano] person/zeferin-lobano discovered"},
        {"2022-02-10", "Then Spokesman for President Vladimir Putin spoke.",
         "[President Vladimir Putin] person/vladimir-putin name"},
        {"2022-02-10", "The Prime Minister of Estonia and the President of France Emmanuel Macron spoke.",
         "[Prime Minister of Estonia] person/kaja-kallas role | [Estonia] country/EE name | [President of "
         "France Emmanuel Macron] person/emmanuel-macron name | [France] country/FR name"},
        {"2022-02-10", "He met Minister of State for Europe, North Africa, and North America Dora Kestrel.",
         "[Minister of State for Europe, North Africa, and North America Dora Kestrel] person/dora-kestrel "
         "discovered | [Europe] place/europe name | [North Africa] place/north-africa name | [North America] "
         "place/north-america name"},
        {"2022-02-10",
         "He met Chairman of the Commission on Roads Zeferin Lobano, and Deputy Minister Kestrel.",
         "[Chairman of the Commission on Roads Zeferin Lobano] person/zeferin-lobano discovered | [Deputy "
         "Minister Kestrel] person/kestrel discovered"},
        {"2022-02-10", "He met Speaker of the Mongolian Parliament Zeferinov.",
         "[Speaker of the Mongolian Parliament Zeferinov] person/zeferinov discovered | [Mongolian] "
         "country/MN "
         "alias"},
        {"2022-02-10", "The President of the French government spoke.", "[French] country/FR alias"},
        {"2022-02-10", "He met Acting Chief Operating Officer Dora Kestrel.",
         "[Acting Chief Operating Officer Dora Kestrel] person/dora-kestrel discovered"},
        {"2022-02-10",
         "Here was a Head of Cabinet of the European Commission President Ursula von der Leyen.",
         "[European Commission President Ursula von der Leyen] person/ursula-von-der-leyen name | [European "
         "Commission] organisation/european-commission name"},
        {"2022-02-10", "He met Kenyan 1st Vice Foreign Minister Dora Kestrel.",
         "[Kenyan 1st Vice Foreign Minister Dora Kestrel] person/dora-kestrel discovered | [Kenyan] "
         "country/KE "
         "alias"},
        {"2022-02-10", "He met Crown Prince of Abu Dhabi Sheikh Mohammed bin Zayed.",
         "[Crown Prince of Abu Dhabi Sheikh Mohammed bin Zayed] person/mohammed-bin-zayed name | [Abu Dhabi] "
         "country/AE name (place/abu-dhabi)"},
        {"2022-02-10", "President Michel spoke. Chairperson Faki spoke. They saw President Ivanova.",
         "[President Michel] person/charles-michel name | [Chairperson Faki] person/moussa-faki name | "
         "[President "
         "Ivanova] person/ivanova discovered"},
        {"2022-02-10", "He met Minister of Roads and Bridges of the Republic of Chad Wunnu Peter Lobano.",
         "[Minister of Roads and Bridges of the Republic of Chad Wunnu Peter Lobano] "
         "person/wunnu-peter-lobano "
         "discovered | [Republic of Chad] country/TD alias"},
        {"2022-02-10", "He met the UK G7 Sherpa Dora Kestrel.",
         "[UK G7 Sherpa Dora Kestrel] person/dora-kestrel discovered | [UK] country/GB alias | [G7] "
         "organisation/g7 name"},
        {"2022-02-10", "Qatar's Emir Sheikh Tamim spoke.",
         "[Qatar's Emir Sheikh Tamim] person/tamim-bin-hamad-al-thani name | [Qatar] country/QA name"},
        {"2022-02-10", "The African Union's chair, Dora Kestrel, spoke.",
         "[African Union's chair] person/dora-kestrel role | [African Union] organisation/african-union name "
         "| [Dora Kestrel] person/dora-kestrel discovered"},
        {"2022-02-10", "He saw King Ottomar.", "[King Ottomar] person/ottomar discovered"},
        {"2022-02-10", "Minister of Unification Han Young-gil spoke.",
         "[Minister of Unification Han Young-gil] person/han-young-gil discovered"},
        {"2022-02-10", "He met Special Envoy for the Lakes Ambassador Dora Kestrel.",
         "[Special Envoy for the Lakes Ambassador Dora Kestrel] person/dora-kestrel discovered"},
        {"2022-02-10", "Acting Danish Prime Minister Arne Lillevik spoke.",
         "[Acting Danish Prime Minister Arne Lillevik] person/arne-lillevik discovered | [Danish] country/DK "
         "alias"},
        {"2022-02-10",
         "Danish Acting Permanent Secretary Arne Lillevik Holm met Donna Gravesend in Boston, Mass.",
         "[Danish Acting Permanent Secretary Arne Lillevik Holm] person/arne-lillevik-holm discovered | "
         "[Danish] "
         "country/DK alias | [Donna Gravesend] person/donna-gravesend discovered | [Boston] place/boston "
         "name"},
    })));
}

TEST_CASE("whose office it is stands behind the name or in the head of the text", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2022-03-29",
         "President Joe Biden called President Emmanuel Macron of France. President Macron agreed. The "
         "President spoke.",
         "[President Joe Biden] person/joe-biden name | [President Emmanuel Macron] person/emmanuel-macron "
         "name | [France] country/FR name | [President Macron] person/emmanuel-macron name | [President] "
         "person/joe-biden role"},
        {"2022-03-29", "Department of State\nOslo\n\nThe Vice President spoke in Norway.",
         "[Department of State] organisation/department-of-state name | [Oslo] country/NO name (place/oslo) "
         "| "
         "[Vice President] person/kamala-harris role | [Norway] country/NO name"},
        {"2016-06-24",
         "Foreign Minister Sergey Lavrov saw Secretary of State John Kerry. The Minister spoke.",
         "[Foreign Minister Sergey Lavrov] person/sergei-lavrov name | [Secretary of State John Kerry] "
         "person/john-kerry name | [Minister] person/sergei-lavrov role"},
        {"2016-06-24", "The Minister of Economy, Trade and Industry Dora Kestrel spoke.",
         "[Minister of Economy, Trade and Industry Dora Kestrel] person/dora-kestrel discovered"},
        {"2022-06-24", "Assistant to the President for Homeland Security Dr. Dora Kestrel spoke.",
         "[Assistant to the President for Homeland Security Dr. Dora Kestrel] "
         "person/dora-kestrel discovered | [Homeland Security] organisation/department-of-homeland-security "
         "alias"},
        {"2016-06-24", "Minister of Economy, Trade and Industry Saito Goro spoke.",
         "[Minister of Economy, Trade and Industry Saito Goro] person/saito-goro discovered"},
        {"2016-06-24", "From Cairo Mr Kerry flew home. John Kerry spoke.",
         "[Cairo] country/EG name (place/cairo) | [Mr Kerry] person/john-kerry name | [John Kerry] "
         "person/john-kerry name"},
    })));
}

TEST_CASE("honorifics are titles", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2022-06-07", "Olga Brandt and H.E. Carlos Ruano spoke.",
         "[Olga Brandt] person/olga-brandt discovered | [H.E. Carlos Ruano] person/carlos-ruano discovered"},
        {"2022-06-07", "The Honorable Antony Blinken spoke.",
         "[Honorable Antony Blinken] person/antony-blinken name"},
        {"2022-06-07", "Her Excellency Dora Kestrel spoke.",
         "[Her Excellency Dora Kestrel] person/dora-kestrel discovered"},
    })));
}

TEST_CASE("capitals behind a title in capitals are a name", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2022-06-07", "MS OLGA RUANO spoke.", "[MS OLGA RUANO] person/olga-ruano discovered"},
        {"2022-06-07", "FOREIGN MINISTER AMANDI spoke.",
         "[FOREIGN MINISTER AMANDI] person/amandi discovered"},
    })));
}

TEST_CASE("a lesser office is not a leader's", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2022-06-07", "Under Secretary Macron spoke.", "[Under Secretary Macron] person/macron discovered"},
        {"2022-06-07", "Deputy Secretary Sherman spoke.",
         "[Deputy Secretary Sherman] person/wendy-sherman name"},
    })));
}

TEST_CASE("a place or an hour in front of a title is not part of it", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2022-06-07", "In Kyiv Foreign Minister Baerbock spoke.",
         "[Kyiv] place/kyiv name | [Foreign Minister Baerbock] person/annalena-baerbock name"},
        {"2022-06-07", "He saw London Mayor Sadiq Khan.",
         "[London Mayor Sadiq Khan] person/sadiq-khan name | [London] country/GB name (place/london)"},
        {"2022-06-07", "At 4 p.m. Secretary Blinken spoke.",
         "[Secretary Blinken] person/antony-blinken name"},
    })));
}

TEST_CASE("an office alone is whoever the document or the day gives it to", "[annotate][roles]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "The president-elect spoke.", ""},
        {"2025-04-22", "The top Russian diplomat spoke.",
         "[Russian diplomat] person/sergei-lavrov role | [Russian] country/RU alias"},
        {"2025-04-22", "Kenya's President Ruto spoke. The president left. President Umaro Vantar spoke.",
         "[Kenya's President Ruto] person/william-ruto name | [Kenya] country/KE name | [president] "
         "person/william-ruto role | [President Umaro Vantar] person/umaro-vantar discovered"},
        {"2025-04-22",
         "Secretary of State Marco Rubio spoke. The secretary will leave. The secretary general left.",
         "[Secretary of State Marco Rubio] person/marco-rubio name | [secretary] person/marco-rubio role"},
        {"2025-04-22", "A president spoke.", ""},
        {"2025-04-22", "Leaders of Vienna spoke.", "[Vienna] country/AT name (place/vienna)"},
        {"2025-04-22", "Under Secretary for Growth, Democracy, and Human Rights Uzra Vantar spoke.",
         "[Under Secretary for Growth, Democracy, and Human Rights Uzra Vantar] person/uzra-vantar "
         "discovered"},
        {"2025-04-22", "Assistant Secretary for Refugees and Migration Julieta Valls Vantar spoke.",
         "[Assistant Secretary for Refugees and Migration Julieta Valls Vantar] person/julieta-valls-vantar "
         "discovered"},
        {"2025-04-22", "Assistant Secretary for Narcotics and Law Enforcement Affairs Uzra Vantar spoke.",
         "[Assistant Secretary for Narcotics and Law Enforcement Affairs Uzra Vantar] person/uzra-vantar "
         "discovered"},
        {"2025-04-22", "The envoy visits Russian foreign ministry",
         "[Russian foreign ministry] "
         "organisation/ru-ministry-of-foreign-affairs name"},
        {"2021-07-21", "Deputy Secretary of State Wendy Sherman spoke. The Deputy Secretary left.",
         "[Deputy Secretary of State Wendy Sherman] person/wendy-sherman name | [Deputy Secretary] "
         "person/wendy-sherman role"},
        {"2025-04-22", "The shadow defence secretary spoke to the Defence Secretary, John Healey.",
         "[Defence Secretary] person/john-healey role | [John Healey] person/john-healey name"},
        {"2025-04-22", "Boris Pistorius arrived. The German defence minister spoke.",
         "[Boris Pistorius] person/boris-pistorius name | [German defence minister] person/boris-pistorius "
         "role | [German] country/DE alias"},
        {"2025-04-22", "Emmanuel Macron arrived. His prime minister spoke.",
         "[Emmanuel Macron] person/emmanuel-macron name | [His prime minister] person/francois-bayrou role | "
         "[His] person/emmanuel-macron pronoun"},
        {"2025-04-22", "Emmanuel Macron saw Putin's Ukrainian counterpart.",
         "[Emmanuel Macron] person/emmanuel-macron name | [Putin] person/vladimir-putin name | [Ukrainian "
         "counterpart] person/volodymyr-zelensky role | [Ukrainian] country/UA alias"},
        {"2019-05-02", "The foreign ministers of Russia and Turkey spoke.",
         "[Russia] person/sergei-lavrov role | [Russia] country/RU name | [Turkey] person/mevlut-cavusoglu "
         "role | "
         "[Turkey] country/TR name"},
        {"2019-05-02", "The Russian and Ukrainian presidents spoke.",
         "[Russian] person/vladimir-putin role | [Russian] country/RU alias | [Ukrainian] "
         "person/petro-poroshenko "
         "role | [Ukrainian] country/UA alias"},
        {"2016-05-02", "Angela Merkel went to Delhi. The chancellor met Narendra Modi.",
         "[Angela Merkel] person/angela-merkel name | [Delhi] place/new-delhi alias | [chancellor] "
         "person/angela-merkel role | [Narendra Modi] person/narendra-modi name"},
        {"2016-05-02", "Alexis Tsipras saw Angela Merkel. The Greek spoke.",
         "[Alexis Tsipras] person/alexis-tsipras name | [Angela Merkel] person/angela-merkel name | [Greek] "
         "person/alexis-tsipras role"},
        {"2016-05-02", "They saw the Italian, Fabio Capella, and the Greeks.",
         "[Fabio Capella] person/fabio-capella discovered | [Greeks] country/GR alias"},
        {"2023-05-02", "Olaf Scholz saw his French counterpart.",
         "[Olaf Scholz] person/olaf-scholz name | [his French counterpart] person/emmanuel-macron role | "
         "[his] person/olaf-scholz pronoun | [French] country/FR alias"},
        {"2023-05-02", "The head of the IAEA spoke.",
         "[head of the IAEA] person/rafael-grossi role | [IAEA] "
         "organisation/international-atomic-energy-agency alias"},
        {"2023-05-02", "The UN head of mission spoke.", "[UN] organisation/united-nations alias"},
        {"2023-05-02", "The taoiseach saw the Chancellor of the Exchequer and the treasurer.",
         "[taoiseach] person/leo-varadkar role | [Chancellor of the Exchequer] person/jeremy-hunt role"},
        {"2023-05-02", "Downing Street said the Prime Minister saw Fumio Kishida of Japan.",
         "[Downing Street] country/GB name (place/downing-street) | [Prime Minister] person/rishi-sunak role "
         "| [Fumio Kishida] person/fumio-kishida name | [Japan] country/JP name"},
        {"2016-05-02", "The Pope spoke.", "[Pope] person/pope-francis role"},
        {"2021-08-03", "The secretary of state flew to Saudi Arabia.", "[Saudi Arabia] country/SA name"},
        {"2025-04-22", "The president of France spoke.",
         "[president of France] person/emmanuel-macron role | [France] country/FR name"},
        {"2022-06-01", "Secretary of State Antony Blinken arrived. The Secretary spoke.",
         "[Secretary of State Antony Blinken] person/antony-blinken name | [Secretary] person/antony-blinken "
         "role"},
        {"2025-04-22", "Olga Brandt, Chief of Staff for the minister, spoke. The Chief of Staff left.",
         "[Olga Brandt] person/olga-brandt discovered | [Chief of Staff] person/olga-brandt role | [Chief of "
         "Staff] person/olga-brandt role"},
        {"2025-04-22", "Mustafa Selwani, Iraq's trade minister, spoke.",
         "[Mustafa Selwani] person/mustafa-selwani discovered | [Iraq's trade minister] "
         "person/mustafa-selwani role | [Iraq] country/IQ name"},
        {"2025-04-22", "The two presidents spoke.", ""},
        {"", "The US president spoke.", "[US] country/US alias"},
        {"2025-04-22", "Russia's leader spoke.",
         "[Russia's leader] person/vladimir-putin role | [Russia] country/RU name"},
        {"2025-04-22", "The German leader spoke.",
         "[German leader] person/olaf-scholz role | [German] country/DE alias"},
        {"2025-04-22", "Vladimir Putin left. Russia's leader was late.",
         "[Vladimir Putin] person/vladimir-putin name | [Russia's leader] person/vladimir-putin role | "
         "[Russia] country/RU name"},
        {"2022-03-10", "Department of State\n\nAlgeria is a friend. The Foreign Minister spoke.",
         "[Department of State] organisation/department-of-state name | [Algeria] country/DZ name | [Foreign "
         "Minister] person/ramtane-lamamra role"},
        {"2022-03-10", "Department of State\n\nAlgeria is a friend. The Secretary of State spoke.",
         "[Department of State] organisation/department-of-state name | [Algeria] country/DZ name | "
         "[Secretary of "
         "State] person/antony-blinken role"},
    })));
}
