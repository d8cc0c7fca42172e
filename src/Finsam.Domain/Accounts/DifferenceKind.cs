namespace Finsam.Domain;

/// <summary>What may be behind a difference.</summary>
/// <remarks>Swedish: <i>slag av differens</i>.</remarks>
public enum DifferenceKind
{
    /// <summary>It is at most one printed unit, such as 1 kr. Swedish: <i>avrundning</i>.</summary>
    Rounding = 10,

    /// <summary>A line of the sum is blank, which may be the difference. Swedish: <i>tom cell</i>.</summary>
    BlankLine = 20,

    /// <summary>Nothing in the document says why. Swedish: <i>oförklarad</i>.</summary>
    Unexplained = 30,
}
