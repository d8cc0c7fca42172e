namespace Finsam.Domain;

/// <summary>A coordination federation: the members that pay together to help people back to work.</summary>
/// <remarks>Swedish: <i>samordningsförbund</i>, in everyday speech <i>förbund</i>; English texts also say
/// <i>coordination association</i>. Its members stand in an order of its own, which settles ties between equal weights.
/// It is told once for all its years: before its first day and after its last it has no members. Equal when every part
/// is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Federation
{
    /// <summary>A federation with its members.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank; no member is a
    /// municipality; a member stands twice on one day, or with other parts; two members have one name; the organisation
    /// number has not ten digits of which the last checks the others; or the last day is before the first. The message
    /// names all that is wrong with the memberships.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year of a day.</exception>
    public Federation(
        string name,
        IEnumerable<Membership> memberships,
        string? organisationNumber = null,
        LocalDate? firstDay = null,
        LocalDate? lastDay = null
    )
    {
        (Name, Memberships) = (Guard.Against.Blank(name), [.. Guard.Against.NullItem(memberships)]);
        Guard.Against.Problems(Problems(Name, Memberships), nameof(memberships));
        OrganisationNumber = organisationNumber is null ? null : Checked(organisationNumber);
        (FirstDay, LastDay) = (Guard.Against.OtherCalendar(firstDay), Guard.Against.OtherCalendar(lastDay));
        Act.CheckYear(firstDay?.Year ?? Act.FirstDay.Year, nameof(firstDay));
        Act.CheckYear(lastDay?.Year ?? Act.FirstDay.Year, nameof(lastDay));
        Guard.Against.Wrong(
            lastDay < firstDay,
            $"{Name} cannot end on {lastDay?.Iso()} when it begins on {firstDay?.Iso()}. "
                + $"Give a last day on or after the first.",
            nameof(lastDay)
        );
    }

    /// <summary>Its name, such as <c>Höglandets samordningsförbund</c>.</summary>
    public string Name { get; }

    /// <summary>All its memberships, past ones too, in its own order.</summary>
    public Listing<Membership> Memberships { get; }

    /// <summary>Its organisation number, such as <c>222000-1230</c>, told with or without the hyphen; null where it is
    /// not known.</summary>
    public string? OrganisationNumber { get; }

    /// <summary>The day it was formed; null where it has been there all the time.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>Its last day; null where it goes on.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Those who are members on a day, in the federation's order; none outside its days.</summary>
    public Listing<Member> MembersOn(LocalDate day) => MembersIn(Guard.Against.OtherCalendar(day), day);

    /// <summary>Those who are members on any day of a year, and so share its contributions.</summary>
    /// <remarks>Source: the library's choice. One that joins during a year shares the whole of it and one that leaves
    /// shares its last year; where the members agree otherwise, say so with agreed amounts.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in <paramref name="year"/>.</exception>
    public Listing<Member> MembersIn(int year)
    {
        Act.CheckYear(year, nameof(year));
        return MembersIn(new(year, 1, 1), new(year, 12, 31));
    }

    /// <summary>The same federation, with a last day.</summary>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is before the first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in its year.</exception>
    public Federation EndingOn(LocalDate lastDay) => new(Name, Memberships, OrganisationNumber, FirstDay, lastDay);

    /// <summary>The same federation with a membership in the place of all that its member had, else after the
    /// others.</summary>
    /// <exception cref="ArgumentException">It is null, or makes no sense beside the others.</exception>
    public Federation With(Membership membership)
    {
        Guard.Against.Null(membership);
        int at = Memberships.TakeWhile(each => !IsOfSame(each)).Count();
        IEnumerable<Membership> after = Memberships.Skip(at).Where(each => !IsOfSame(each));
        Listing<Membership> all = [.. Memberships.Take(at), membership, .. after];
        Guard.Against.Problems(Problems(Name, all), nameof(membership));
        return new(Name, all, OrganisationNumber, FirstDay, LastDay);

        bool IsOfSame(Membership each) => Member.ByKey.Equals(each.Member, membership.Member);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // Its days in a year; null where it has none.
    internal DateInterval? DaysIn(int year)
    {
        DateInterval all = YearParts.Year(year);
        LocalDate first = LocalDate.Max(FirstDay ?? all.Start, all.Start);
        LocalDate last = LocalDate.Min(LastDay ?? all.End, all.End);
        return first > last ? null : new(first, last);
    }

    // Those who are members on any of the days.
    internal Listing<Member> MembersIn(LocalDate first, LocalDate last) =>
        FirstDay > last || LastDay < first
            ? []
            : Memberships
                .Where(each =>
                    each.CoversAnyOf(LocalDate.Max(first, FirstDay ?? first), LocalDate.Min(last, LastDay ?? last))
                )
                .Select(each => each.Member)
                .Distinct()
                .ToListing();

    private static string Checked(string organisationNumber)
    {
        string digits =
            organisationNumber.Length == 11 && organisationNumber[6] == '-'
                ? organisationNumber.Remove(6, 1)
                : organisationNumber;
        bool isNumber = digits.Length == 10 && digits.All(char.IsAsciiDigit);
        // Every other digit counts twice, its own digits summed; the last makes the sum a multiple of ten.
        int sum = isNumber ? digits.Select((digit, at) => (digit - '0') * (2 - at % 2)).Sum(n => n / 10 + n % 10) : 1;
        string why = isNumber ? "the last digit does not check the others" : "it has not ten digits";
        Guard.Against.Wrong(
            sum % 10 != 0,
            $"'{organisationNumber}' is no organisation number: {why}. Give it as 222000-1230, or leave it out.",
            nameof(organisationNumber)
        );
        return digits.Insert(6, "-");
    }

    private static IEnumerable<string> Problems(string name, Listing<Membership> memberships)
    {
        bool hasMunicipality = memberships.Any(each => each.Member.Kind == MemberKind.Municipality);
        return
        [
            hasMunicipality ? "" : $"No member of {name} is a municipality. Give at least one.",
            .. Member.Conflicts(memberships.Select(each => each.Member)),
            .. memberships.SelectMany((later, i) => memberships.Take(i).Select(earlier => Problem(earlier, later))),
        ];
    }

    private static string Problem(Membership earlier, Membership later)
    {
        (Member one, Member other) = (earlier.Member, later.Member);
        bool isSame = Member.ByKey.Equals(one, other);
        bool isSamePlace = one.Kind == other.Kind && (one.Name == other.Name || (one.Code ?? "") == other.Code);
        return (isSame, isSamePlace, earlier.Overlaps(later)) switch
        {
            (true, _, true) => $"{earlier} and {later} overlap. Give each member once for the same days.",
            (false, true, _) when one.Part == other.Part =>
                $"{one} stands with the codes {one.Code ?? "(none)"} and {other.Code ?? "(none)"}. "
                    + "Use one member for both.",
            (false, true, true) =>
                $"{one} and {other} are one municipality, which is a member once. Give one part that covers both.",
            _ => "",
        };
    }
}
