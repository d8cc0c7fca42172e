namespace Finsam.Domain;

/// <summary>An account of a SIE file, declared or only used.</summary>
/// <remarks>Swedish: <i>konto</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SieAccount : Worded
{
    internal SieAccount(string number, string? name, SieAccountKind? kind) =>
        (Number, Name, Kind) = (number, name, kind);

    /// <summary>Its number as it is written: plans differ in how long numbers are.</summary>
    public string Number { get; }

    /// <summary>What <c>#KONTO</c> calls it; null where the file does not.</summary>
    public string? Name { get; }

    /// <summary>What <c>#KTYP</c> says that it is; null where the file does not: its number does not tell.</summary>
    public SieAccountKind? Kind { get; }

    internal override Wording Words => Name is null ? Wording.Of($"{Number}") : Wording.Of($"{Number} {Name}");
}
