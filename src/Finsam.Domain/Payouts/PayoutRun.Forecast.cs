using NodaTime;

namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    /// <summary>What a whole year comes to: what this run has paid, and the rest of the year as planned.</summary>
    /// <param name="planned">All positions as they are expected for the rest of the year, changed or not; those of this
    /// run where it is left out.</param>
    /// <returns>The forecast. A scope without an end goes on, and a vacancy lasts until a scope begins; what is paid is
    /// not paid again.</returns>
    /// <remarks>Source: document practice, inferred from the coordinators of Höglandet 2020.</remarks>
    /// <exception cref="InvalidOperationException">This run does not begin on 1 January, or ends in another
    /// year.</exception>
    /// <exception cref="ArgumentException">A position of <paramref name="planned"/> is null or stands twice, has a role
    /// that the run has no terms for, or a scope above the stated maximum.</exception>
    public PayoutForecast FullYearForecast(IEnumerable<Position>? planned = null)
    {
        LocalDate newYear = new(Span.Start.Year, 1, 1);
        LocalDate yearEnd = new(Span.Start.Year, 12, 31);
        if (Span.Start != newYear || Span.End > yearEnd)
        {
            throw new InvalidOperationException(
                "A forecast needs all that is paid so far in one year, and this run is "
                    + $"{Dates.Span(Span.Start, Span.End).English}. Run from 1 January to a day in the same year."
            );
        }

        return new(
            this,
            Span.End == yearEnd
                ? null
                : Checked(
                    Guard.Against.NullItem(planned ?? Positions, nameof(planned)),
                    [.. Terms],
                    new DateInterval(Span.End.PlusDays(1), yearEnd),
                    RunningFrom,
                    nameof(planned)
                )
        );
    }
}
