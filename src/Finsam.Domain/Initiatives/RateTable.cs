using NodaTime;

namespace Finsam.Domain;

/// <summary>The rates of a role in whole parts of an öre, for exact sums without fractions.</summary>
internal sealed class RateTable
{
    private const int OrePerKrona = 100;

    private readonly LocalDate[] _from;
    private readonly Int128[] _rates;

    internal RateTable(PayoutTerms terms)
    {
        Fraction[] ore = [.. terms.Rates.Values.Select(value => value.Value.KronorPerYear * OrePerKrona)];
        Terms = terms;
        OreUnit = (Int128)ore.Select(rate => rate.Denominator).CommonMultiple();
        _from = [.. terms.Rates.Values.Select(value => value.From)];
        _rates = Array.ConvertAll(ore, rate => (Int128)(rate * new Fraction(OreUnit, 1)).Numerator);
    }

    internal PayoutTerms Terms { get; }

    /// <summary>The first day that has a rate.</summary>
    internal LocalDate FirstDay => _from[0];

    /// <summary>How many parts an öre has.</summary>
    internal Int128 OreUnit { get; }

    /// <summary>What the days from one up to another are worth: parts of a year, of the post's scope unit and of an öre multiplied.</summary>
    /// <param name="post">A post that is not paid for on any day before the first rate.</param>
    /// <param name="from">The first day.</param>
    /// <param name="end">The day after the last.</param>
    /// <param name="isVacant">Whether no day is paid for.</param>
    internal Int128 Exact(Post post, LocalDate from, LocalDate end, out bool isVacant)
    {
        isVacant = true;
        Int128 sum = 0;
        foreach (ref readonly PaidStretch stretch in post.Paid.AsSpan())
        {
            LocalDate day = stretch.First < from ? from : stretch.First;
            LocalDate last = stretch.End < end ? stretch.End : end;
            if (day >= last)
            {
                continue;
            }

            isVacant = false;
            long passed = MonthMeasure.Before(day, Terms.MonthRule);
            for (int i = 0; i < _from.Length; i++)
            {
                LocalDate until = i + 1 < _from.Length && _from[i + 1] < last ? _from[i + 1] : last;
                if (until > day)
                {
                    long before = passed;
                    passed = MonthMeasure.Before(until, Terms.MonthRule);
                    sum += (Int128)(passed - before) * stretch.ScopeParts * _rates[i];
                    day = until;
                }
            }
        }

        return sum;
    }
}
