using NodaTime;

namespace Finsam.Domain;

/// <summary>All that is known of a federation's year, to be looked through as an auditor would.</summary>
/// <remarks>
/// <para>Swedish: <i>förbundets år</i>.</para>
/// <para>
/// Everything but the federation and the year can be left out; what cannot be looked at without it is in <see cref="NotChecked"/>. Equal when every
/// part is equal, most of them by reference; not ordered.
/// </para>
/// </remarks>
public sealed partial record FederationYear
{
    /// <summary>A year of a federation.</summary>
    /// <param name="federation">The federation.</param>
    /// <param name="year">The calendar year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="federation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before the act of federations.</exception>
    public FederationYear(Federation federation, int year)
    {
        ArgumentNullException.ThrowIfNull(federation);
        Act.CheckYear(year, nameof(year));
        (Federation, Year) = (federation, year);
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
            CheckYear(value?.Terms.Year, value);
            CheckFederation(value?.Federation, value);
            field = value;
        }
    }

    /// <summary>The grants of the year with their requisitions.</summary>
    /// <exception cref="ArgumentException">A grant is null, or of another year.</exception>
    public IReadOnlyList<GrantUse> Grants
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            GrantUse[] grants = [.. value];
            foreach (GrantUse grant in grants)
            {
                ArgumentNullException.ThrowIfNull(grant, nameof(value));
                CheckYear(grant.Grant.Year, grant);
            }

            field = grants;
        }
    } = [];

    /// <summary>What the posts should be paid, with what has been paid for each; a post that is left out is not looked at.</summary>
    /// <exception cref="ArgumentException">Payouts or payments are null, or the payouts of another year.</exception>
    public IReadOnlyList<(PayoutRun Payouts, IReadOnlyDictionary<Position, Sek> Paid)> Paid
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            (PayoutRun Payouts, IReadOnlyDictionary<Position, Sek> Paid)[] all = [.. value];
            foreach ((PayoutRun payouts, IReadOnlyDictionary<Position, Sek> paid) in all)
            {
                ArgumentNullException.ThrowIfNull(payouts, nameof(value));
                ArgumentNullException.ThrowIfNull(paid, nameof(value));
                CheckYear(payouts.Span.Start.Year, payouts);
            }

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
            if (value is not null && value.Columns.Count(IsBudgetOfYear) != 1)
            {
                throw new ArgumentException(
                    Message.Of(
                        $"The plan has {value.Columns.Count(IsBudgetOfYear)} columns with a budget of {Year}: its columns are {value}. Give a plan with one."
                    ),
                    nameof(value)
                );
            }

            field = value;
        }
    }

    /// <summary>The day the board decided the budget.</summary>
    public LocalDate? BudgetDecidedOn { get; init; }

    /// <summary>Between which shares of the costs administration is to be, in the budget and in the plan.</summary>
    public AdministrationRange? AdministrationRange { get; init; }

    /// <summary>The interim report or the annual accounts.</summary>
    /// <exception cref="ArgumentException">The report is of another year or another federation.</exception>
    public AccountsReport? Report
    {
        get;
        init
        {
            CheckYear(value?.Year, value);
            CheckFederation(value?.Federation, value);
            field = value;
        }
    }

    /// <summary>The day the annual accounts were handed over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not ended on that day.</exception>
    public LocalDate? AccountsHandedOverOn
    {
        get;
        init =>
            field =
                value is null || value > YearParts.Year(Year).End
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        Message.Of(
                            $"Accounts of {Year} cannot be handed over on {value.Value.Iso()}. Give a day after the year."
                        )
                    );
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
            if (
                value is not null
                && (value.From.Year > Year || (value.Days.Count > 0 && value.Days[^1].Date.Year < Year))
            )
            {
                throw new ArgumentException(
                    Message.Of($"The curve '{value}' has no day in {Year}. Give that of the year."),
                    nameof(value)
                );
            }

            field = value;
        }
    }

    /// <summary>The federation and the year.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Federation} {Year}");

    private bool IsBudgetOfYear(PlanColumn column) => column.Kind == PlanColumnKind.Budget && column.Year == Year;

    private void CheckFederation(Federation? federation, object? value)
    {
        if (federation is not null && federation.Name != Federation.Name)
        {
            throw new ArgumentException(
                $"'{value}' is of {federation}, not of {Federation}. Give that of the federation.",
                nameof(value)
            );
        }
    }

    private void CheckYear(int? year, object? value)
    {
        if (year is not null && year != Year)
        {
            throw new ArgumentException(
                Message.Of($"'{value}' is of {year}, not of {Year}. Give that of the year."),
                nameof(value)
            );
        }
    }
}
