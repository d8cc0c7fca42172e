namespace Finsam.Domain.Tests.Contributions;

public class ContributionTermsTests
{
    [Fact]
    public void They_check_themselves_whole_when_they_are_made()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "1850 is no year of a federation: the act holds from 2004-01-01. Give a year from 2004 to 9000.",
            () => new ContributionTerms(1850, Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-4 kr is less than 0 kr. A year's contributions are 0 kr or more: check the sign.",
            () => new ContributionTerms(2023, Sek.FromKronor(-4))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => new ContributionTerms(2023, Sek.FromKronor(4), unit: Sek.Zero)
        );
        Refusal.Of<ArgumentException>(
            "total",
            "4,050 kr is not a whole number of units of 100 kr: 50 kr is left over.",
            () => new ContributionTerms(2023, Sek.FromKronor(4_050), unit: Sek.FromKronor(100))
        );
        Refusal.Of<ArgumentException>(
            "total",
            "0.50 kr is not a whole number of units of 1 kr",
            () => new ContributionTerms(2023, Sek.FromOre(50))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "status",
            "9 is not one of SplitStatus.",
            () => new ContributionTerms(2023, Sek.Zero, status: (SplitStatus)9)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "tieBreak",
            "9 is not one of TieBreak.",
            () => new ContributionTerms(2023, Sek.Zero, tieBreak: (TieBreak)9)
        );
    }

    [Fact]
    public void What_is_changed_in_a_copy_is_checked_too()
    {
        ContributionTerms terms = new(2023, Sek.FromKronor(4_000));
        Refusal.Of<ArgumentOutOfRangeException>(
            "Status",
            "9 is not one of SplitStatus.",
            () => terms with { Status = (SplitStatus)9 }
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "TieBreak",
            "9 is not one of TieBreak.",
            () => terms with { TieBreak = (TieBreak)9 }
        );
    }

    [Fact]
    public void Left_out_the_unit_is_a_krona_ties_go_to_the_larger_weight_and_the_split_is_final()
    {
        ContributionTerms terms = new(2023, Sek.FromKronor(4_000));
        Assert.Equal(
            (Sek.FromKronor(1), TieBreak.LargerWeight, SplitStatus.Final, null, null),
            (terms.Unit, terms.TieBreak, terms.Status, terms.MunicipalKey, terms.RegionalKey)
        );
        Assert.Equal(terms, new ContributionTerms(2023, Sek.FromKronor(4_000), unit: Sek.FromKronor(1)));
    }
}
