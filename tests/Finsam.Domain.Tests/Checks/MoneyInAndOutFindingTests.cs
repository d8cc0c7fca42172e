using static Finsam.Domain.Tests.Checks.ProvokedFindings;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is found of members, contributions, grants and payouts.</summary>
public class MoneyInAndOutFindingTests
{
    [Fact]
    public void FIN101_A_party_that_the_law_demands_is_missing() =>
        AssertProvoked(
            "FIN101",
            "@Members/=day:2024-01-01",
            Severity.BreachOfLaw,
            null,
            """
            FIN101  En part som lagen kräver saknas.
              allvarlighetsgrad: strider mot lag
              var:               medlemmar, 2024-01-01
              förväntat:         Arbetsförmedlingen
              faktiskt:          ingen sådan medlem den dagen
              källa:             3 § lagen (2003:1210)
              åtgärd:            Lägg till medlemmen, eller kontrollera medlemskapets datum och koder. En kommun utan region, som Gotland, anges som en sådan (MunicipalityInNoRegion). Har en part lämnat för gott gäller förbundsordningens regler om likvidation (9 § 15).
            """,
            """
            FIN101  A party that the law demands is missing.
              severity:  breach of law
              where:     members, 2024-01-01
              expected:  Arbetsförmedlingen
              actual:    no such member on that day
              source:    Section 3 of the Act (2003:1210)
              remedy:    Add the member, or check the dates of its membership and the codes. A municipality in no region, as Gotland, is given as one (MunicipalityInNoRegion). If a party has left for good, the charter's rules on winding up hold (Section 9, point 15).
            """
        );

    [Fact]
    public void FIN102_The_parties_do_not_pay_their_shares() =>
        AssertProvoked(
            "FIN102",
            "Utfall 2024/=Contributions",
            Severity.DoubtfulFigure,
            0.01m,
            """
            FIN102  Parterna bidrar inte med sina andelar enligt lag.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, summa medlemsbidrag
              förväntat:         staten 2,01 kr, regionerna 1,005 kr, kommunerna 1,005 kr
              faktiskt:          staten 2,02 kr, regionerna 1 kr, kommunerna 1 kr
              avvikelse:         0,01 kr
              källa:             5 § lagen (2003:1210)
              åtgärd:            Kontrollera beloppen: verkliga summor avviker ibland, som när preliminära och slutliga bidrag står i samma kolumn.
            """,
            """
            FIN102  The parties do not pay their shares by law.
              severity:  figure to check
              where:     Utfall 2024, total contributions
              expected:  the state 2.01 kr, the regions 1.005 kr, the municipalities 1.005 kr
              actual:    the state 2.02 kr, the regions 1 kr, the municipalities 1 kr
              off by:    0.01 kr
              source:    Section 5 of the Act (2003:1210)
              remedy:    Check the amounts: real totals deviate at times, as when preliminary and final contributions stand in one column.
            """
        );

    [Fact]
    public void FIN103_The_contributions_do_not_sum_to_what_was_decided() =>
        AssertProvoked(
            "FIN103",
            "Utfall 2024/=Contributions",
            Severity.DoubtfulFigure,
            -0.01m,
            """
            FIN103  Medlemsbidragen summerar inte till det som medlemmarna har beslutat.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, summa medlemsbidrag
              förväntat:         8 000 000 kr
              faktiskt:          7 999 999,99 kr
              avvikelse:         -0,01 kr
              källa:             5 § lagen (2003:1210)
              åtgärd:            Jämför varje medlems belopp med fördelningen.
            """,
            """
            FIN103  The contributions do not sum to what the members have decided.
              severity:  figure to check
              where:     Utfall 2024, total contributions
              expected:  8,000,000 kr
              actual:    7,999,999.99 kr
              off by:    -0.01 kr
              source:    Section 5 of the Act (2003:1210)
              remedy:    Compare each member's amount with the split.
            """
        );

    [Fact]
    public void FIN104_A_member_s_contribution_is_another_than_the_split_gives() =>
        AssertProvoked(
            "FIN104",
            "Utfall 2024/Aneby",
            Severity.DoubtfulFigure,
            0.01m,
            """
            FIN104  En medlems belopp stämmer inte med fördelningen.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, Aneby
              förväntat:         120 000 kr
              faktiskt:          120 000,01 kr
              avvikelse:         0,01 kr
              källa:             5 § lagen (2003:1210)
              åtgärd:            Kontrollera om beloppen har bytt plats, eller om medlemmarna har kommit överens om andra.
            """,
            """
            FIN104  A member's amount does not agree with the split.
              severity:  figure to check
              where:     Utfall 2024, Aneby
              expected:  120,000 kr
              actual:    120,000.01 kr
              off by:    0.01 kr
              source:    Section 5 of the Act (2003:1210)
              remedy:    Check whether amounts have changed places, or whether the members have agreed on others.
            """
        );

    [Fact]
    public void FIN201_More_is_requisitioned_than_granted() =>
        AssertProvoked(
            "FIN201",
            "@Initiatives/2024/Ny väg",
            Severity.BreachOfOwnRule,
            0.01m,
            """
            FIN201  Rekvirerat belopp överstiger beviljat.
              allvarlighetsgrad: strider mot egen regel
              var:               insatser, 2024, Ny väg
              förväntat:         högst 1 kr
              faktiskt:          1,01 kr, över beviljade medel från och med 2024-06-30
              avvikelse:         0,01 kr
              källa:             beslut: beviljade medel 2024 (beslut saknas i underlaget)
              åtgärd:            Betala högst det som beviljats, eller låt styrelsen besluta om mer.
            """,
            """
            FIN201  The amount requisitioned exceeds the grant.
              severity:  breach of the federation's own rule
              where:     initiatives, 2024, Ny väg
              expected:  at most 1 kr
              actual:    1.01 kr, above the grant from 2024-06-30
              off by:    0.01 kr
              source:    decision: grant of 2024 (no decision in the material)
              remedy:    Pay at most what is granted, or let the board decide on more.
            """
        );

    [Fact]
    public void FIN202_A_payout_is_not_what_the_scope_gives() =>
        AssertProvoked(
            "FIN202",
            "@Payouts/2024-01-01--2024-12-31/SE-coach/=member:0604",
            Severity.DoubtfulFigure,
            -0.01m,
            """
            FIN202  Utbetalningen motsvarar inte tjänstens omfattning.
              allvarlighetsgrad: uppgift att kontrollera
              var:               utbetalningar, 2024-01-01 till 2024-12-31, SE-coach, 0604
              förväntat:         Aneby: 232 500 kr
              faktiskt:          Aneby: 232 499,99 kr
              avvikelse:         -0,01 kr
              källa:             härlett ur delårsrapport 2023
              åtgärd:            Rätta vid nästa utbetalning, eller lägg till styrelsens beslut om en annan omfattning.
            """,
            """
            FIN202  The payout does not correspond to the scope of the position.
              severity:  figure to check
              where:     payouts, 2024-01-01 to 2024-12-31, SE-coach, 0604
              expected:  Aneby: 232,500 kr
              actual:    Aneby: 232,499.99 kr
              off by:    -0.01 kr
              source:    inferred from delårsrapport 2023
              remedy:    Correct it at the next payment, or add the board's decision on another scope.
            """
        );
}
