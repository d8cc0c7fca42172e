using System.Text;

namespace Finsam.Domain;

public sealed partial class AllocationProof
{
    /// <summary>The proof in Swedish, a line for the rule and then a line for each part.</summary>
    /// <returns>The text, its lines separated by a line feed.</returns>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The proof in words, a line for the rule and then a line for each part.</summary>
    /// <param name="language">The language.</param>
    /// <param name="names">What to call the parts, in the order of the weights; numbered from 1 where none are given.</param>
    /// <returns>The text, its lines separated by a line feed.</returns>
    /// <exception cref="ArgumentException">There are not as many names as parts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string ToString(Language language, IReadOnlyList<string>? names = null)
    {
        if (names is not null && names.Count != Parts.Count)
        {
            throw new ArgumentException(
                $"There are {Parts.Count} parts but {names.Count} names. Give as many of each.",
                nameof(names)
            );
        }

        StringBuilder text = new(RuleWords().In(language));
        for (int i = 0; i < Parts.Count; i++)
        {
            text.Append("\n  ")
                .Append(names?[i] ?? FormattableString.Invariant($"{i + 1}"))
                .Append(": ")
                .Append(PartWords(i).In(language));
        }

        if (ClaimWords() is { } claims)
        {
            text.Append("\n  ").Append(claims.In(language));
        }

        return text.ToString();
    }

    private Wording RuleWords()
    {
        Wording method = Method switch
        {
            AllocationMethod.LargestRemainder => new("största resten", "largest remainder"),
            AllocationMethod.Webster => new("uddatalsmetoden (Webster)", "Webster's method"),
            AllocationMethod.Jefferson => new("heltalsmetoden (Jefferson)", "Jefferson's method"),
            AllocationMethod.Adams => new("Adams metod", "Adams' method"),
            AllocationMethod.Dean => new("Deans metod", "Dean's method"),
            _ => new("Huntington-Hills metod", "Huntington-Hill's method"),
        };
        Wording tie = TieBreak switch
        {
            TieBreak.LargerWeight => new(
                "större vikt går före, därnäst den som står först",
                "the larger weight goes first, then the one listed first"
            ),
            TieBreak.GivenOrder => new("den som står först går före", "the one listed first goes first"),
            _ => new("lika anspråk avvisas", "ties are refused"),
        };
        return Wording.Of(
            $"{Total} i enheter om {Unit}, {method.Swedish}; {tie.Swedish}",
            $"{Total} in units of {Unit}, {method.English}; {tie.English}"
        );
    }

    private Wording PartWords(int position)
    {
        AllocationProofPart part = Parts[position];
        Int128 more = part.Units - part.Floor;
        Wording change =
            more == 0 ? new("", "")
            : more > 0 ? Wording.Of($"{part.Floor:N0} + {more:N0} = ", $"{part.Floor:N0} + {more:N0} = ")
            : Wording.Of($"{part.Floor:N0} \u2212 {-more:N0} = ", $"{part.Floor:N0} \u2212 {-more:N0} = ");
        bool isTied = Tie?.Positions.Contains(position) ?? false;
        (Wording floor, Wording units) = (Counted.Units(part.Floor), Counted.Units(part.Units));
        return Wording.Of(
            $"vikt {part.Weight:N0}, {floor.Swedish} och resten {part.Remainder}, nummer {part.Rank}: {change.Swedish}{units.Swedish}, {part.Amount}{(isTied ? " (lika anspråk)" : "")}",
            $"weight {part.Weight:N0}, {floor.English} and the remainder {part.Remainder}, number {part.Rank}: {change.English}{units.English}, {part.Amount}{(isTied ? " (tied)" : "")}"
        );
    }

    private Wording? ClaimWords()
    {
        if (Method == AllocationMethod.LargestRemainder || Total == Sek.Zero)
        {
            return null;
        }

        if (Interval is null)
        {
            return new(
                "för få enheter till alla: de största vikterna fick en var",
                "too few units for all: the largest weights got one each"
            );
        }

        (string Swedish, string English) squared =
            Method == AllocationMethod.HuntingtonHill ? (" (i kvadrat)", " (squared)") : ("", "");
        return Interval.LastWon is { } last
            ? Wording.Of(
                $"varje divisor från {Interval.FirstLost:N} till {last:N} ger detta{squared.Swedish}",
                $"every divisor from {Interval.FirstLost:N} to {last:N} gives this{squared.English}"
            )
            : Wording.Of(
                $"varje divisor från {Interval.FirstLost:N} ger detta{squared.Swedish}",
                $"every divisor from {Interval.FirstLost:N} gives this{squared.English}"
            );
    }
}
