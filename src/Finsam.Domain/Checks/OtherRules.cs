namespace Finsam.Domain;

// What the acts say that no check looks for, since a year does not tell it.
internal static class OtherRules
{
    internal static Listing<RuleSource> All { get; } =
    [
        Act.Finsam(
            new("9 § 15", "Section 9, point 15,"),
            new(
                "Förbundsordningen anger när och hur förbundet likvideras och hur det som är kvar skiftas.",
                "The charter says when and how the federation is wound up, and how what is left is distributed."
            ),
            new(2020, 1, 1)
        ),
        Act.Finsam(
            new("10 §", "Section 10"),
            new(
                "Varje medlem är representerad i styrelsen med minst en ledamot och en ersättare; ersättarna är "
                    + "lika många som ledamöterna.",
                "Each member is represented on the board by at least one member and one deputy; there are as many "
                    + "deputies as members."
            )
        ),
        Act.Finsam(
            new("13 §", "Section 13"),
            new(
                "Styrelsen väljs för fyra år från den 1 april året efter valet till fullmäktige, om "
                    + "förbundsordningen inte anger kortare tid eller annan dag.",
                "The board is elected for four years from 1 April of the year after the elections to the councils, "
                    + "unless the charter gives a shorter time or another day."
            )
        ),
        Act.Finsam(
            new("15 §", "Section 15"),
            new(
                "När en ledamot avgår inträder en ersättare som samma medlem har valt; saknas ersättare utser "
                    + "medlemmen en ny ledamot för resten av tiden.",
                "When a board member resigns, a deputy elected by the same member steps in; where there is none, that "
                    + "member appoints a new one for the rest of the term."
            )
        ),
        Act.Finsam(
            new("18 §", "Section 18"),
            new(
                "Styrelsen håller medlemmarna underrättade om planläggningen och om frågor av större "
                    + "ekonomisk betydelse.",
                "The board keeps the members informed of the planning and of questions of greater economic importance."
            )
        ),
        Act.Finsam(
            new("19 a §", "Section 19 a"),
            new(
                "Styrelsen får besluta att ledamöter deltar på distans; den som gör det räknas som närvarande.",
                "The board may decide that members take part at a distance; who does so counts as present."
            ),
            new(2022, 3, 16)
        ),
        Act.Finsam(
            new("25 §", "Section 25"),
            new(
                "Räkenskaper, årsredovisning och förvaltning granskas av en revisor för varje medlem; "
                    + "Försäkringskassan utser en gemensam för sig och Arbetsförmedlingen.",
                "Accounts, annual report and administration are examined by an auditor for each member; "
                    + "Försäkringskassan appoints one for itself and Arbetsförmedlingen."
            ),
            new(2008, 1, 1)
        ),
        Act.Finsam(
            new("26 §", "Section 26"),
            new(
                "Revisionsberättelsen lämnas till styrelsen, medlemmarna och Arbetsförmedlingen; medlemmarna prövar "
                    + "var för sig ansvarsfriheten.",
                "The auditors report to the board, the members and Arbetsförmedlingen; each member decides on the "
                    + "discharge for itself."
            ),
            new(2020, 1, 1)
        ),
        Act.LocalGovernment(
            new("8 kap. 14 §", "Chapter 8, Section 14"),
            through: 21,
            new(
                "Förslaget till budget hålls tillgängligt på webbplatsen från det att sammanträdet där budgeten "
                    + "fastställs har tillkännagetts.",
                "The proposed budget is kept available on the website from when the meeting that sets the budget "
                    + "has been announced."
            )
        ),
        Act.LocalGovernment(
            new("11 kap. 1 §", "Chapter 11, Section 1"),
            through: 21,
            new(
                "Styrelsen beslutar om riktlinjer för god ekonomisk hushållning.",
                "The board decides on guidelines for good economic management."
            )
        ),
        Act.LocalGovernment(
            new("11 kap. 2 §", "Chapter 11, Section 2"),
            through: 21,
            new(
                "Medlen förvaltas så att krav på god avkastning och betryggande säkerhet kan tillgodoses.",
                "Money is managed so that good return and satisfactory security can be had."
            )
        ),
        Act.LocalGovernment(
            new("11 kap. 3 §", "Chapter 11, Section 3"),
            through: 21,
            new(
                "Styrelsen beslutar om riktlinjer för medelsförvaltningen.",
                "The board decides on guidelines for the management of its money."
            )
        ),
        Act.LocalGovernment(
            new("11 kap. 6 § första och andra styckena", "Chapter 11, Section 6, first and second paragraphs,"),
            through: 21,
            new(
                "Av budgeten framgår hur verksamheten finansieras, ställningen vid årets slut, de finansiella "
                    + "målen, och målen och riktlinjerna för verksamheten.",
                "The budget tells how the activities are financed, the position at the end of the year, the financial "
                    + "goals, and the goals and guidelines of the activities."
            )
        ),
        Act.LocalGovernment(
            new("13 kap. 8 §", "Chapter 13, Section 8"),
            through: 28,
            new(
                "Ett budgetbeslut upphävs inte för att det strider mot 11 kap. 5 § andra stycket.",
                "A budget decision is not annulled for being contrary to Chapter 11, Section 5, second paragraph."
            )
        ),
    ];
}
