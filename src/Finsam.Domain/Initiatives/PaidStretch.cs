using System.Runtime.InteropServices;
using NodaTime;

namespace Finsam.Domain;

/// <summary>Days with one scope to pay for, from the first up to the end, which is not among them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PaidStretch(LocalDate First, LocalDate End, Fraction Scope, GrantedScope? Granted)
{
    /// <summary>The scope in parts of the post's common denominator.</summary>
    internal long ScopeParts { get; init; }
}
