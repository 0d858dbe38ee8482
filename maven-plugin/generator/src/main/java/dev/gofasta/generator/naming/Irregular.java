package dev.gofasta.generator.naming;

import java.util.Map;
import java.util.Set;

/** English nouns that no rule gets right, and choices between two plurals that are both right. */
final class Irregular {

    /** One word for one and for many. */
    static final Set<String> UNCOUNTABLE = WordLists.of(
            "advice aircraft analytics baggage barracks cash cattle clothes corps crossroads data deer earnings",
            "economics electronics equipment evidence feedback firmware fish furniture goods hardware headquarters",
            "homework info information jewelry knowledge logistics luggage machinery malware mathematics means",
            "media metadata money music news offspring personnel physics police premises progress research rice",
            "salmon savings scenery series sheep software spacecraft species staff stuff swine traffic weather",
            "whitespace");

    /** Where the library differs from what applications write. Index has the plural of databases, not of mathematics. */
    static final Map<String, String> PLURALS = WordLists.pairs(
            "caiman:caimans demo:demos epoch:epochs formula:formulas german:germans human:humans leaf:leaves",
            "loaf:loaves loss:losses logo:logos matrix:matrices medium:media memo:memos monarch:monarchs ox:oxen",
            "passerby:passersby person:people persona:personas phenomenon:phenomena promo:promos repo:repos",
            "roman:romans shaman:shamans stomach:stomachs talisman:talismans talkie:talkies vertex:vertices",
            "appendix:appendices alga:algae golf:golfs typo:typos macro:macros micro:micros euro:euros dynamo:dynamos",
            "kilo:kilos casino:casinos ottoman:ottomans czech:czechs cargo:cargos tech:techs loco:locos disco:discos");

    /** Plurals that people write beside the ones that are made here, and plurals that don't show what they come from. */
    static final Map<String, String> SINGULARS = WordLists.pairs(
            "indices:index matrixes:matrix vertexes:vertex appendixes:appendix persons:person formulae:formula",
            "antennae:antenna personae:persona cargoes:cargo axes:axis bases:base mice:mouse geese:goose feet:foot",
            "teeth:tooth children:child oxen:ox people:person criteria:criterion phenomena:phenomenon genera:genus",
            "bacteria:bacterium algae:alga larvae:larva curricula:curriculum memoranda:memorandum errata:erratum",
            "strata:stratum stimuli:stimulus alumni:alumnus nuclei:nucleus fungi:fungus loci:locus cacti:cactus",
            "quizzes:quiz matrices:matrix vertices:vertex appendices:appendix codices:codex passersby:passerby",
            "crises:crisis theses:thesis hypotheses:hypothesis parentheses:parenthesis diagnoses:diagnosis",
            "oases:oasis synopses:synopsis prognoses:prognosis neuroses:neurosis emphases:emphasis vitae:vita",
            "staves:staff pence:penny dice:die");

    /** Words in -ves that stand for -f or -fe. */
    static final Map<String, String> F_WORDS = WordLists.pairs(
            "knives:knife wives:wife lives:life leaves:leaf shelves:shelf loaves:loaf halves:half wolves:wolf",
            "selves:self thieves:thief calves:calf elves:elf sheaves:sheaf dwarves:dwarf scarves:scarf wharves:wharf");

    /** Singulars that look like plurals. */
    static final Set<String> SINGULAR_IN_S = WordLists.of(
            "abs alias always as atlas aws bias biceps canvas chaos christmas cms cosmos crs css dbms dns ethos gas",
            "gps https iris is kudos kubernetes lens mms mercedes ms os ios pancreas pathos pos rss sms sos",
            "texas this tls yes ls ds cs gs ps ts vs diabetes herpes rhinoceros chassis summons innings");

    /** Words in -ie, -e after ch, -use and -oe, whose plural looks like one of -y, -ch, -us and -o. */
    static final Set<String> ENDS_IN_E = WordLists.of(
            "movie cookie zombie calorie selfie brownie genie pie tie die lie prairie smoothie hoodie rookie newbie",
            "birdie caddie foodie freebie goalie indie junkie necktie talkie",
            "cache niche ache headache moustache cliche avalanche creche quiche psyche toothache axe",
            "use house cause clause pause spouse fuse muse excuse abuse refuse warehouse greenhouse blouse lighthouse",
            "shoe toe foe horseshoe canoe oboe tiptoe snowshoe");

    /** Words in -u and -i: their plural ends like a singular in -us or -is. */
    static final Set<String> ENDS_IN_U_OR_I = WordLists.of(
            "menu submenu guru emu cpu gpu sku zebu haiku caribou thou you taxi ski alibi api uri kiwi safari bikini ui",
            "gui cli mini bonsai samurai corgi graffiti kpi poi roi rabbi yeti wiki multi semi pi vi");

    /** Singulars that look like plurals of words in -man. */
    static final Set<String> SINGULAR_IN_MEN = WordLists.of("abdomen acumen omen regimen specimen stamen yemen lumen");

    private Irregular() {}
}
