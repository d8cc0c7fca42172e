using System.Runtime.InteropServices;

namespace Finsam.Domain;

// How strong a claim to a unit is, as a fraction; one with nothing below the line is stronger than any other.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Claim(UInt128 Above, UInt128 Below)
{
    internal int CompareTo(Claim other) => Wide.CompareProducts(Above, other.Below, other.Above, Below);
}
