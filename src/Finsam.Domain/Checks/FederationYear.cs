using NodaTime;

namespace Finsam.Domain;

/// <summary>All that is known of a federation's year, to be looked through as an auditor would.</summary>
/// <remarks>
/// <para>Swedish: <i>förbundets år</i>.</para>
/// <para>Everything but the federation and the year can be left out; what cannot be looked at without it is in
/// <see cref="NotChecked"/>. Equal when every part is equal, most of them by reference; not ordered.</para>
/// </remarks>
public sealed partial record FederationYear
{
    /// <summary>A year of a federation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="federation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public FederationYear(Federation federation, int year)
    {
        Act.CheckYear(year, nameof(year));
        (Federation, Year) = (Guard.Against.Null(federation), year);
    }

    /// <summary>The federation.</summary>
    public Federation Federation { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What the members have decided to contribute.</summary>
    /// <exception cref="ArgumentException">The contributions are of another year or another federation.</exception>
    public ContributionSplit? Contributions
    {
        get;
        init
        {
            Guard.Against.Problems(Foreign(value, value?.Terms.Year, value?.Federation), nameof(Contributions));
            field = value;
        }
    }

    /// <summary>The grants of the year with their requisitions.</summary>
    /// <exception cref="ArgumentException">A grant is null, or some are of another year.</exception>
    public IReadOnlyList<GrantUse> Grants
    {
        get;
        init
        {
            field = [.. Guard.Against.NullItem(value, nameof(Grants))];
            Guard.Against.Problems(field.SelectMany(grant => Foreign(grant, grant.Grant.Year)), nameof(Grants));
        }
    } = [];

    /// <summary>What the positions should be paid, with what has been paid for each; a position that is left out is not
    /// looked at.</summary>
    /// <exception cref="ArgumentException">Payouts or payments are null, or of another year.</exception>
    public IReadOnlyList<(PayoutRun Payouts, IReadOnlyDictionary<Position, Sek> Paid)> Paid
    {
        get;
        init
        {
            (PayoutRun Payouts, IReadOnlyDictionary<Position, Sek> Paid)[] all =
            [
                .. Guard.Against.Null(value, nameof(Paid)),
            ];
            Guard.Against.NullItem(all.Select(each => each.Payouts), nameof(Paid));
            Guard.Against.NullItem(all.Select(each => each.Paid), nameof(Paid));
            Guard.Against.Problems(
                all.SelectMany(each => Foreign(each.Payouts, each.Payouts.Span.Start.Year)),
                nameof(Paid)
            );
            field = all;
        }
    } = [];

    /// <summary>The plan whose first budget year is this one.</summary>
    /// <exception cref="ArgumentException">The plan has no budget of the year, or several.</exception>
    public OperatingPlan? Plan
    {
        get;
        init
        {
            int budgets = value?.Columns.Count(IsBudgetOfYear) ?? 1;
            string problem = Message.Of(
                $"The plan has {budgets} columns with a budget of {Year}: its columns are {value}. "
            );
            Guard.Against.Problems(budgets == 1 ? [] : [problem + "Give a plan with one."], nameof(Plan));
            field = value;
        }
    }

    /// <summary>The day the board decided the budget.</summary>
    /// <exception cref="ArgumentException">The value is not by the ISO calendar.</exception>
    public LocalDate? BudgetDecidedOn
    {
        get;
        init => field = Guard.Against.OtherCalendar(value, nameof(BudgetDecidedOn));
    }

    /// <summary>Between which shares of the costs administration is to be, in the budget and in the plan.</summary>
    public AdministrationRange? AdministrationRange { get; init; }

    /// <summary>The interim report or the annual accounts.</summary>
    /// <exception cref="ArgumentException">The report is of another year or another federation.</exception>
    public AccountsReport? Report
    {
        get;
        init
        {
            Guard.Against.Problems(Foreign(value, value?.Year, value?.Federation), nameof(Report));
            field = value;
        }
    }

    /// <summary>The day the annual accounts were handed over.</summary>
    /// <exception cref="ArgumentException">The value is not by the ISO calendar, or the year has not ended.</exception>
    public LocalDate? AccountsHandedOverOn
    {
        get;
        init
        {
            field = Guard.Against.OtherCalendar(value, nameof(AccountsHandedOverOn));
            string problem = Message.Of(
                $"Accounts of {Year} cannot be handed over on {value?.Iso()}. Give a day after the year."
            );
            Guard.Against.Problems(value <= YearParts.Year(Year).End ? [problem] : [], nameof(AccountsHandedOverOn));
        }
    }

    /// <summary>What equity is to be, by date, such as <see cref="EquityPolicy.AsCitedIn2020"/>.</summary>
    public Dated<EquityPolicy>? EquityPolicy { get; init; }

    /// <summary>Money in hand day by day.</summary>
    /// <exception cref="ArgumentException">The curve begins after the year, or ends before it.</exception>
    public LiquidityCurve? Liquidity
    {
        get;
        init
        {
            bool isElsewhere =
                value is not null
                && (value.From.Year > Year || (value.Days.Count > 0 && value.Days[^1].Date.Year < Year));
            string problem = Message.Of($"The curve '{value}' has no day in {Year}. Give that of the year.");
            Guard.Against.Problems(isElsewhere ? [problem] : [], nameof(Liquidity));
            field = value;
        }
    }

    /// <summary>The federation and the year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Federation} {Year}");

    private bool IsBudgetOfYear(PlanColumn column) => column.Kind == PlanColumnKind.Budget && column.Year == Year;

    private IEnumerable<string> Foreign(object? value, int? year, Federation? federation = null)
    {
        if (year is not null && year != Year)
        {
            yield return Message.Of($"'{value}' is of {year}, not of {Year}. Give that of the year.");
        }

        if (federation is not null && federation.Name != Federation.Name)
        {
            yield return $"'{value}' is of {federation}, not of {Federation}. Give that of the federation.";
        }
    }
}
