namespace Finsam.Domain;

/// <summary>A member of a federation: one of the two agencies, a region, or a municipality.</summary>
/// <remarks>Swedish: <i>medlem</i>. Looked up by its code or, where it has none, its name, with the part: whoever uses
/// the same code for another name is told. Equal when every part is equal; not ordered: a federation has its own
/// order.</remarks>
[NoJsonForm]
public sealed record Member
{
    private Member(MemberKind kind, string name, string? code = null, string? part = null, bool inNoRegion = false) =>
        (Kind, Name, Code, Part, IsInNoRegion) = (kind, name, code, part, inNoRegion);

    /// <summary>Försäkringskassan, the Swedish Social Insurance Agency, which pays the state's half.</summary>
    public static Member SocialInsuranceAgency { get; } = new(MemberKind.SocialInsuranceAgency, "Försäkringskassan");

    /// <summary>Arbetsförmedlingen, the Swedish Public Employment Service; Försäkringskassan pays for it.</summary>
    public static Member EmploymentService { get; } = new(MemberKind.EmploymentService, "Arbetsförmedlingen");

    /// <summary>Both agencies, which belong to every federation.</summary>
    public static Listing<Member> State { get; } = [SocialInsuranceAgency, EmploymentService];

    /// <summary>What kind of member it is.</summary>
    public MemberKind Kind { get; }

    /// <summary>The name to show, such as <c>Aneby</c>, without spaces around it.</summary>
    public string Name { get; }

    /// <summary>The municipal code of four digits, such as <c>0604</c>, or the county code of two that such codes begin
    /// with; null where none is given.</summary>
    public string? Code { get; }

    /// <summary>The part of the municipality that the federation covers (1 § lagen (2003:1210)); null where it covers
    /// the whole.</summary>
    public string? Part { get; }

    /// <summary>Whether it is a municipality in no region, as Gotland is.</summary>
    public bool IsInNoRegion { get; }

    /// <summary>What it is looked up by: its code or, where it has none, its name; then its part in
    /// parentheses.</summary>
    public string Key => Part is null ? Code ?? Name : $"{Code ?? Name} ({Part})";

    /// <summary>The party that it pays as; a municipality in no region that pays beside a region pays as that
    /// too.</summary>
    public Party PaysAs =>
        Kind switch
        {
            MemberKind.Region => Party.Regions,
            MemberKind.Municipality => Party.Municipalities,
            _ => Party.State,
        };

    /// <summary>A region.</summary>
    /// <exception cref="ArgumentException">The name is blank, or the code is not two digits.</exception>
    public static Member Region(string name, string? code = null) =>
        new(MemberKind.Region, Guard.Against.Blank(name), Coded(code, 2, "county code of two digits, as in 06"));

    /// <summary>A municipality, or the part of one that a federation covers.</summary>
    /// <exception cref="ArgumentException">The name or the part is blank, or the code is not four digits.</exception>
    public static Member Municipality(string name, string? code = null, string? part = null) =>
        new(MemberKind.Municipality, Guard.Against.Blank(name), MunicipalCode(code), Guard.Against.BlankIfGiven(part));

    /// <summary>A municipality in no region, as Gotland is: 5 a § lagen (2003:1210) has its own rules for it.</summary>
    /// <exception cref="ArgumentException">The name is blank, or the code is not four digits.</exception>
    public static Member MunicipalityInNoRegion(string name, string? code = null) =>
        new(MemberKind.Municipality, Guard.Against.Blank(name), MunicipalCode(code), inNoRegion: true);

    /// <summary>The name, with the part in parentheses where there is one.</summary>
    public override string ToString() => Part is null ? Name : $"{Name} ({Part})";

    // For look-ups. A name of four digits is no code.
    internal static IEqualityComparer<Member> ByKey { get; } =
        EqualityComparer<Member>.Create(
            (one, other) => one?.Identity == other?.Identity,
            member => member.Identity.GetHashCode()
        );

    // For errors, where two names may look alike.
    internal string Identified =>
        Kind is MemberKind.Region or MemberKind.Municipality ? $"{this} ({Code ?? "no code"})" : Name;

    // Those with the key of one before them and other parts.
    internal static IEnumerable<string> Conflicts(IEnumerable<Member> members)
    {
        Dictionary<Member, Member> first = new(ByKey);
        foreach (Member member in members.Distinct())
        {
            if (!first.TryAdd(member, member) && first[member] is var other)
            {
                yield return $"{other.Identified} stands also as {member.Identified}: "
                    + (member.Name == other.Name ? "one of them is in no region. " : "the name differs. ")
                    + "Use one member for both.";
            }
        }
    }

    private (MemberKind, bool, string, string?) Identity => (Kind, Code is null, Code ?? Name, Part);

    private static string? MunicipalCode(string? code) => Coded(code, 4, "municipal code of four digits, as in 0604");

    private static string? Coded(string? code, int length, string what) =>
        code is null || (code.Length == length && code.All(char.IsAsciiDigit))
            ? code
            : throw new ArgumentException($"'{code}' is not a {what}. Leave it out if it is not known.", nameof(code));
}
