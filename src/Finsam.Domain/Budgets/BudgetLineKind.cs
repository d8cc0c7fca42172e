namespace Finsam.Domain;

/// <summary>What kind of income or cost a budget line is.</summary>
/// <remarks>Swedish: <i>slag av budgetpost</i>.</remarks>
public enum BudgetLineKind
{
    /// <summary>What a member contributes. Swedish: <i>medlemsbidrag</i>.</summary>
    Contribution = 10,

    /// <summary>Income of another kind. Swedish: <i>övriga intäkter</i>.</summary>
    OtherIncome = 20,

    /// <summary>Interest. Swedish: <i>ränta</i>.</summary>
    Interest = 30,

    /// <summary>What rounding leaves, of either sign. Swedish: <i>öres- och kronutjämning</i>.</summary>
    RoundingAdjustment = 40,

    /// <summary>An initiative for people who take part. Swedish: <i>individinriktad insats</i>.</summary>
    IndividualInitiative = 50,

    /// <summary>An initiative for how the members work together. Swedish: <i>strukturövergripande insats</i>.</summary>
    StructuralInitiative = 60,

    /// <summary>Money for initiatives that are not decided yet. Swedish: <i>utrymme nya insatser</i>.</summary>
    RoomForNewInitiatives = 70,

    /// <summary>Costs that initiatives share. Swedish: <i>gemensamma projektkostnader</i>.</summary>
    CommonCosts = 80,

    /// <summary>Training and conferences. Swedish: <i>kompetensutveckling</i>.</summary>
    Competence = 90,

    /// <summary>Office, board, audit, accounting and information. Swedish: <i>administration</i>.</summary>
    Administration = 100,
}
