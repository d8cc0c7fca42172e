namespace Finsam.Domain;

/// <summary>A member of a federation: one of the two agencies, a region, or a municipality.</summary>
/// <remarks>
/// <para>Swedish: <i>medlem</i>.</para>
/// <para>Equal when kind and part are equal and so are the codes or, where neither has a code, the names: two spellings
/// of one coded municipality are one member. Not ordered; a federation has its own order.</para>
/// </remarks>
public sealed record Member
{
    private Member(MemberKind kind, string name, string? code = null, string? part = null, bool inNoRegion = false) =>
        (Kind, Name, Code, Part, IsInNoRegion) = (kind, name, code, part, inNoRegion);

    /// <summary>Försäkringskassan, the Swedish Social Insurance Agency, which pays the state's half.</summary>
    public static Member SocialInsuranceAgency { get; } = new(MemberKind.SocialInsuranceAgency, "Försäkringskassan");

    /// <summary>Arbetsförmedlingen, the Swedish Public Employment Service; Försäkringskassan pays for it.</summary>
    public static Member EmploymentService { get; } = new(MemberKind.EmploymentService, "Arbetsförmedlingen");

    /// <summary>What kind of member it is.</summary>
    public MemberKind Kind { get; }

    /// <summary>The name to show, such as <c>Aneby</c>.</summary>
    public string Name { get; }

    /// <summary>The municipal code of four digits or the county code of two; null where none is given.</summary>
    public string? Code { get; }

    /// <summary>The part of the municipality that the federation covers; null where it covers the whole.</summary>
    public string? Part { get; }

    /// <summary>Whether it is a municipality in no region, as Gotland is.</summary>
    public bool IsInNoRegion { get; }

    /// <summary>A region.</summary>
    /// <param name="name">Its name, such as <c>Region Jönköpings län</c>.</param>
    /// <param name="code">Its county code, such as <c>06</c>, which municipal codes begin with; optional.</param>
    /// <exception cref="ArgumentException">The name is blank, or the code is not two digits.</exception>
    public static Member Region(string name, string? code = null) =>
        new(MemberKind.Region, Guard.Against.Blank(name), Coded(code, 2, "county code of two digits, as in 06"));

    /// <summary>A municipality, or the part of one that a federation covers.</summary>
    /// <param name="name">Its name, such as <c>Aneby</c>; spaces around it are left out.</param>
    /// <param name="code">Its municipal code of four digits, such as <c>0604</c>; optional.</param>
    /// <param name="part">The part that belongs, where that is not the whole (1 § lagen (2003:1210)).</param>
    /// <exception cref="ArgumentException">The name or the part is blank, or the code is not four digits.</exception>
    public static Member Municipality(string name, string? code = null, string? part = null) =>
        new(
            MemberKind.Municipality,
            Guard.Against.Blank(name),
            MunicipalCode(code),
            part is null ? null : Guard.Against.Blank(part)
        );

    /// <summary>A municipality in no region, as Gotland is: 5 a § lagen (2003:1210) has its own rules for it.</summary>
    /// <param name="name">Its name, such as <c>Gotland</c>.</param>
    /// <param name="code">Its municipal code of four digits, such as <c>0980</c>; optional.</param>
    /// <exception cref="ArgumentException">The name is blank, or the code is not four digits.</exception>
    public static Member MunicipalityInNoRegion(string name, string? code = null) =>
        new(MemberKind.Municipality, Guard.Against.Blank(name), MunicipalCode(code), inNoRegion: true);

    /// <inheritdoc/>
    public bool Equals(Member? other) => other is not null && Identity == other.Identity;

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode();

    /// <summary>The name, with the part in parentheses where there is one.</summary>
    public override string ToString() => Part is null ? Name : $"{Name} ({Part})";

    // For errors, where two names may look alike.
    internal string Identified =>
        Kind is MemberKind.Region or MemberKind.Municipality ? $"{this} ({Code ?? "no code"})" : Name;

    private (MemberKind, bool, string, string?) Identity => (Kind, Code is null, Code ?? Name, Part);

    private static string? MunicipalCode(string? code) => Coded(code, 4, "municipal code of four digits, as in 0604");

    private static string? Coded(string? code, int length, string what) =>
        code is null || (code.Length == length && code.All(char.IsAsciiDigit))
            ? code
            : throw new ArgumentException($"'{code}' is not a {what}. Leave it out if it is not known.", nameof(code));
}
