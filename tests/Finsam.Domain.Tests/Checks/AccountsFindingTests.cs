using static Finsam.Domain.Tests.Checks.ProvokedFindings;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is found of printed sums and of when the accounts were handed over.</summary>
public class AccountsFindingTests
{
    [Fact]
    public void FIN501_A_printed_figure_is_off_by_no_more_than_rounding() =>
        AssertProvoked(
            "FIN501",
            "Utfall 2024/=Costs",
            Severity.DoubtfulFigure,
            0.01m,
            """
            FIN501  Ett tryckt belopp skiljer sig inte mer än avrundningen av beloppen under det.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, summa kostnader
              förväntat:         100 kr (summan av delarna)
              faktiskt:          100,01 kr
              avvikelse:         0,01 kr
              källa:             metodval i Finsam.Domain 0.2: ett belopp stäms av mot beloppen en nivå ned
              åtgärd:            Godta det som avrundning, eller visa en öresutjämning.
            """,
            """
            FIN501  A printed amount is off by no more than the rounding of the amounts below it.
              severity:  figure to check
              where:     Utfall 2024, total costs
              expected:  100 kr (the sum of its parts)
              actual:    100.01 kr
              off by:    0.01 kr
              source:    choice of method in Finsam.Domain 0.2: an amount is tested against the amounts one level down
              remedy:    Accept it as rounding, or show a rounding adjustment.
            """
        );

    [Fact]
    public void FIN502_A_printed_total_is_not_what_its_lines_come_to_and_a_line_is_blank() =>
        AssertProvoked(
            "FIN502",
            "Utfall 2024/=Costs",
            Severity.DoubtfulFigure,
            1.01m,
            """
            FIN502  En redovisad summa stämmer inte med raderna, och en rad är tom.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, summa kostnader
              förväntat:         100 kr (summan av delarna)
              faktiskt:          101,01 kr
              avvikelse:         1,01 kr
              källa:             metodval i Finsam.Domain 0.2: ett belopp stäms av mot beloppen en nivå ned
              åtgärd:            Kontrollera om det som saknas i tomma celler förklarar det: Revision.
            """,
            """
            FIN502  A printed total does not agree with its lines, and a line is blank.
              severity:  figure to check
              where:     Utfall 2024, total costs
              expected:  100 kr (the sum of its parts)
              actual:    101.01 kr
              off by:    1.01 kr
              source:    choice of method in Finsam.Domain 0.2: an amount is tested against the amounts one level down
              remedy:    Check whether what is missing in blank cells explains it: Revision.
            """
        );

    [Fact]
    public void FIN503_A_printed_figure_does_not_agree_with_the_figures_below_it() =>
        AssertProvoked(
            "FIN503",
            "Utfall 2024/=Costs",
            Severity.DoubtfulFigure,
            1.51m,
            """
            FIN503  Ett tryckt belopp stämmer inte med beloppen under det.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, summa kostnader
              förväntat:         100 kr (summan av delarna)
              faktiskt:          101,51 kr
              avvikelse:         1,51 kr
              källa:             metodval i Finsam.Domain 0.2: ett belopp stäms av mot beloppen en nivå ned
              åtgärd:            Jämför med bokföringen, och rätta det belopp som är fel.
            """,
            """
            FIN503  A printed amount does not agree with the amounts below it.
              severity:  figure to check
              where:     Utfall 2024, total costs
              expected:  100 kr (the sum of its parts)
              actual:    101.51 kr
              off by:    1.51 kr
              source:    choice of method in Finsam.Domain 0.2: an amount is tested against the amounts one level down
              remedy:    Compare with the books, and correct the amount that is wrong.
            """
        );

    [Fact]
    public void FIN504_A_year_does_not_open_with_what_the_year_before_closed_with() =>
        AssertProvoked(
            "FIN504",
            "Utfall 2024/=Opening",
            Severity.DoubtfulFigure,
            2.01m,
            """
            FIN504  Ingående balans stämmer inte med föregående års utgående balans.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Utfall 2024, ingående balans
              förväntat:         1 kr (föregående års utgående balans)
              faktiskt:          3,01 kr
              avvikelse:         2,01 kr
              källa:             tillämpning hos halvårsredovisning 2020, delårsrapport 2023 (Höglandet), verksamhetsplan 2021-2023 (Finnveden)
              åtgärd:            Ta reda på vilken av dem som gäller, och förklara ändringen i redovisningen.
            """,
            """
            FIN504  The opening balance does not agree with the closing balance of the year before.
              severity:  figure to check
              where:     Utfall 2024, opening balance
              expected:  1 kr (closing balance of the year before)
              actual:    3.01 kr
              off by:    2.01 kr
              source:    practice of halvårsredovisning 2020, delårsrapport 2023 (Höglandet), verksamhetsplan 2021-2023 (Finnveden)
              remedy:    Find out which of them holds, and explain the change in the accounts.
            """
        );

    [Fact]
    public void FIN505_The_annual_accounts_were_handed_over_too_late() =>
        AssertProvoked(
            "FIN505",
            "@Deadlines/årsredovisning 2024/=day:2025-04-01",
            Severity.BreachOfLaw,
            null,
            """
            FIN505  Årsredovisningen upprättades för sent.
              allvarlighetsgrad: strider mot lag
              var:               tidsfrister, årsredovisning 2024, 2025-04-01
              förväntat:         senast 2025-03-31
              faktiskt:          2025-04-01
              källa:             24 § lagen (2003:1210)
              åtgärd:            Upprätta den nu, och tala om för medlemmarna och revisorerna varför den dröjde.
            """,
            """
            FIN505  The annual accounts were drawn up too late.
              severity:  breach of law
              where:     deadlines, annual accounts 2024, 2025-04-01
              expected:  by 2025-03-31
              actual:    2025-04-01
              source:    Section 24 of the Act (2003:1210)
              remedy:    Draw them up now, and tell the members and the auditors why it took longer.
            """
        );
}
