using NodaTime;

namespace Finsam.Domain;

/// <summary>What a federation pays its members for their posts during a span of days.</summary>
/// <remarks>
/// <para>Swedish: <i>utbetalning</i>, of one occasion.</para>
/// <para>
/// A payout is scope times rate times months, for the scope that the board has granted where it has, else for the
/// established scope while somebody holds the post, else nothing; rounded once for each post. Equal only to itself; not
/// ordered.
/// </para>
/// </remarks>
public sealed partial class PayoutRun
{
    private readonly Dictionary<Wording, RateTable> _rates;

    private PayoutRun(
        IReadOnlyList<Post> posts,
        IReadOnlyList<PayoutTerms> terms,
        DateInterval span,
        LocalDate? runningFrom
    )
    {
        (Posts, Terms, Span, RunningFrom) = (posts, terms, span, runningFrom);
        _rates = terms.ToDictionary(each => each.Role, each => new RateTable(each));
        CheckFirstRates();
        Payouts = [.. posts.Select(PayoutOf)];
        Total = Payouts.Sum(payout => payout.Amount);
    }

    /// <summary>The posts, in the order given.</summary>
    public IReadOnlyList<Post> Posts { get; }

    /// <summary>What has been agreed about each role.</summary>
    public IReadOnlyList<PayoutTerms> Terms { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Span { get; }

    /// <summary>The day from which rounded totals run, so that consecutive spans sum exactly; null where each span is rounded by itself.</summary>
    public LocalDate? RunningFrom { get; }

    /// <summary>The payouts, one for each post, in the order of the posts.</summary>
    public IReadOnlyList<Payout> Payouts { get; }

    /// <summary>What is paid in all.</summary>
    public Sek Total { get; }

    /// <summary>Those who are paid, in the order of their first posts.</summary>
    public IEnumerable<Member> Employers => Posts.Select(post => post.Employer).Distinct();

    /// <summary>What a member is paid for all its posts.</summary>
    /// <param name="employer">The member.</param>
    /// <returns>The sum of its payouts.</returns>
    /// <exception cref="ArgumentException"><paramref name="employer"/> is null or has no post.</exception>
    public Sek this[Member employer] => Of(employer).Sum(payout => payout.Amount);

    /// <summary>What is paid for all posts of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The sum of the payouts; 0 kr where no post has the role.</returns>
    /// <exception cref="ArgumentException"><paramref name="role"/> is null, or nothing is agreed about it.</exception>
    public Sek this[Wording role]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(role);
            return _rates.ContainsKey(role)
                ? Payouts.Where(payout => payout.Post.Role == role).Sum(payout => payout.Amount)
                : throw new ArgumentException(
                    $"Nothing is agreed about {Identified(role)}; the roles are {string.Join(", ", Terms.Select(each => Identified(each.Role)))}.",
                    nameof(role)
                );
        }
    }

    /// <summary>Works out what is paid for posts during a span of days.</summary>
    /// <param name="posts">The posts, each once.</param>
    /// <param name="terms">What has been agreed, for every role that a post has.</param>
    /// <param name="span">The days, both ends included: a half-year, a quarter, a month or any other.</param>
    /// <param name="runningFrom">
    /// The first day of consecutive spans that are to sum exactly to what they are worth together: each is then paid what the posts, as
    /// they are given, have earned since that day, rounded, less the same for the time before the span. Left out, each span is
    /// rounded by itself.
    /// </param>
    /// <returns>The payouts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A post is null or stands twice; a role has no terms or two; a scope is above the stated maximum; a day is paid for before
    /// the first rate; or <paramref name="runningFrom"/> is after the span begins. The message names all of one kind.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> ends on the last day that the calendar has.</exception>
    /// <exception cref="OverflowException">A payout is more than an amount can hold.</exception>
    public static PayoutRun For(
        IEnumerable<Post> posts,
        IEnumerable<PayoutTerms> terms,
        DateInterval span,
        LocalDate? runningFrom = null
    )
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(span);
        (Post[] all, PayoutTerms[] agreed) = ([.. posts], [.. terms]);
        if (span.End == LocalDate.MaxIsoValue)
        {
            throw new ArgumentOutOfRangeException(
                nameof(span),
                $"A span cannot end on {span.End.Iso()}, the last day there is. Give the last day that is paid for."
            );
        }

        CheckTerms(agreed);
        CheckPosts(all, agreed, span);
        if (runningFrom > span.Start)
        {
            throw new ArgumentException(
                $"Totals cannot run from {runningFrom?.Iso()} when the span begins on {span.Start.Iso()}. Give that day or an earlier one.",
                nameof(runningFrom)
            );
        }

        return new(all, agreed, span, runningFrom);
    }

    /// <summary>The span and the total.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Dates.Span(Span.Start, Span.End)}: {Total}";

    /// <summary>Both names of a role, where one may differ by a letter.</summary>
    private static string Identified(Wording role) => $"'{role.Swedish}' ('{role.English}')";

    private static void CheckTerms(PayoutTerms[] terms)
    {
        if (terms.Contains(null))
        {
            throw new ArgumentException("Terms are null. Leave them out.", nameof(terms));
        }

        Refuse(
            terms.GroupBy(each => each.Role).Where(same => same.Count() > 1).Select(same => Identified(same.Key)),
            "There are several terms for ",
            "Give one for each role, with all its rates.",
            nameof(terms)
        );
    }

    private static void CheckPosts(Post[] posts, PayoutTerms[] terms, DateInterval span)
    {
        if (posts.Contains(null))
        {
            throw new ArgumentException("A post is null. Leave it out.", nameof(posts));
        }

        HashSet<Post> seen = [];
        Refuse(
            posts.Where(post => !seen.Add(post)).Distinct().Select(post => $"{post}"),
            "These posts stand twice: ",
            "Give each once; two posts of one kind are two objects.",
            nameof(posts)
        );
        Dictionary<Wording, PayoutTerms> agreed = terms.ToDictionary(each => each.Role);
        Refuse(
            posts
                .Where(post => !agreed.ContainsKey(post.Role))
                .Select(post => $"{post.Employer}, {Identified(post.Role)}"),
            "There are no terms for ",
            $"Terms are given for {(terms.Length == 0 ? "no role" : string.Join(", ", terms.Select(each => Identified(each.Role))))}. Give some for each role, the same in both languages.",
            nameof(terms)
        );
        LocalDate end = PostScope.End(span.End);
        Refuse(
            posts
                .Where(post => agreed[post.Role].MaximumScope is not null)
                .SelectMany(post =>
                    post.Paid.Where(stretch =>
                            stretch.First < end
                            && stretch.End > span.Start
                            && stretch.Scope > agreed[post.Role].MaximumScope
                        )
                        .Select(stretch => $"{post} {stretch.Scope} from {stretch.First.Iso()}")
                ),
            "These scopes are above the stated maximum: ",
            "Correct the scope, or the maximum in the terms.",
            nameof(posts)
        );
    }

    private void CheckFirstRates()
    {
        LocalDate from = RunningFrom ?? Span.Start;
        LocalDate end = PostScope.End(Span.End);
        Refuse(
            Posts
                .Where(post => _rates[post.Role].FirstDay > from)
                .SelectMany(post =>
                {
                    LocalDate first = _rates[post.Role].FirstDay;
                    return post
                        .Paid.Where(stretch => stretch.First < end && stretch.End > from)
                        .Select(stretch => LocalDate.Max(stretch.First, from))
                        .Take(1)
                        .Where(day => day < first)
                        .Select(day => $"{post} on {day.Iso()}, before {first.Iso()}");
                }),
            "There is no rate yet for ",
            "Add the rate that held then, or begin the span, and the running totals, later.",
            "terms"
        );
    }

    private static void Refuse(IEnumerable<string> problems, string start, string remedy, string parameter)
    {
        string all = string.Join("; ", problems);
        if (all.Length > 0)
        {
            throw new ArgumentException($"{start}{all}. {remedy}", parameter);
        }
    }

    private IEnumerable<Payout> Of(Member employer)
    {
        ArgumentNullException.ThrowIfNull(employer);
        return Employers.Contains(employer)
            ? Payouts.Where(payout => payout.Post.Employer == employer)
            : throw new ArgumentException(
                $"{employer.Identified} has no post here. Those that have are {string.Join(", ", Employers.Select(each => each.Identified))}.",
                nameof(employer)
            );
    }

    private Payout PayoutOf(Post post)
    {
        try
        {
            RateTable rates = _rates[post.Role];
            LocalDate end = PostScope.End(Span.End);
            Int128 partsInOre = MonthMeasure.PartsInYear * (Int128)post.ScopeUnit * rates.OreUnit;
            Int128 parts = rates.Exact(post, Span.Start, end, out bool isVacant);
            Int128 before = RunningFrom is { } from ? rates.Exact(post, from, Span.Start, out _) : 0;
            Int128 units =
                Units(before + parts, partsInOre, rates.Terms.Unit) - Units(before, partsInOre, rates.Terms.Unit);
            return new(
                this,
                post,
                parts,
                partsInOre,
                Sek.FromOre(checked((long)units * rates.Terms.Unit.Ore)),
                isVacant
            );
        }
        catch (OverflowException error)
        {
            throw new OverflowException(
                $"{post}: the payout is more than an amount can hold. Check its scopes, {string.Join(", ", post.Established)}, and the rate.",
                error
            );
        }
    }

    /// <summary>The nearest whole number of units, an exact half up.</summary>
    private static Int128 Units(Int128 parts, Int128 partsInOre, Sek unit)
    {
        Int128 partsInUnit = partsInOre * unit.Ore;
        return (2 * parts + partsInUnit) / (2 * partsInUnit);
    }
}
