using NodaTime;

namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    /// <summary>Who gets what for what it puts in: each municipality's payouts beside its contribution.</summary>
    /// <param name="contributions">The contributions of the year that the span is in; compare a whole year's payouts
    /// with them.</param>
    /// <param name="populations">The population figures.</param>
    /// <param name="date">The reference date of the populations.</param>
    /// <returns>Each municipality that shares the year, in the federation's order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The span is not in the year; one that is paid shares no contributions that
    /// year; a population is missing or 0; or <paramref name="date"/> is not by the ISO calendar.</exception>
    public IReadOnlyList<PayoutComparison> AgainstContributions(
        ContributionSplit contributions,
        PopulationTable populations,
        LocalDate date
    )
    {
        Guard.Against.Null(contributions);
        Guard.Against.Null(populations);
        Guard.Against.OtherCalendar(date);
        if (Span.Start.Year != contributions.Terms.Year || Span.End.Year != contributions.Terms.Year)
        {
            throw new ArgumentException(
                Message.Of(
                    $"These payouts are for {Dates.Span(Span.Start, Span.End)} and the contributions for "
                        + $"{contributions.Terms.Year}. Compare the same year."
                ),
                nameof(contributions)
            );
        }

        Member[] municipalities = [.. contributions.Members.Where(member => member.Kind == MemberKind.Municipality)];
        Guard.Against.Problems(
            Employers
                .Except(municipalities)
                .Select(employer =>
                    Message.Of(
                        $"{employer.Identified} is paid, but is no municipality of {contributions.Federation} in "
                            + $"{contributions.Terms.Year}. Compare with the contributions of the federation that pays "
                            + $"it, or leave its positions out."
                    )
                ),
            nameof(contributions)
        );
        PopulationFigure[] figures = populations.Find(municipalities, date);
        Guard.Against.Uninhabited(figures, nameof(populations));
        return
        [
            .. figures.Select(figure => new PayoutComparison(
                figure.Member,
                Employers.Contains(figure.Member) ? this[figure.Member] : Sek.Zero,
                contributions[figure.Member],
                figure.Inhabitants
            )),
        ];
    }
}
