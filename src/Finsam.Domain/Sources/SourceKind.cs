namespace Finsam.Domain;

/// <summary>What kind of text a rule comes from, from the most binding to the least.</summary>
/// <remarks>Swedish: <i>slag av källa</i>.</remarks>
public enum SourceKind
{
    /// <summary>An act of parliament. Swedish: <i>lag</i>.</summary>
    Statute,

    /// <summary>The federation's own charter. Swedish: <i>förbundsordning</i>.</summary>
    Charter,

    /// <summary>What the federation's board has decided or its members have agreed. Swedish: <i>beslut</i>.</summary>
    Decision,

    /// <summary>A recommendation that binds nobody. Swedish: <i>rekommendation</i>.</summary>
    Recommendation,

    /// <summary>What a federation's documents show that it does, printed or inferred from the figures. Swedish:
    /// <i>praxis</i>.</summary>
    DocumentPractice,

    /// <summary>No text says: the library chose, and a decision record says why. Swedish: <i>bibliotekets
    /// val</i>.</summary>
    LibraryChoice,
}
