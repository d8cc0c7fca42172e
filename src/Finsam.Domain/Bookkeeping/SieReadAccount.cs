namespace Finsam.Domain;

// An account while the file is read: what is said of it, and on which lines first.
internal sealed class SieReadAccount
{
    internal string? Name { get; set; }

    internal SieAccountKind? Kind { get; set; }

    internal int? DeclaredOn { get; set; }

    internal int? UsedOn { get; set; }
}
