namespace Finsam.Domain;

// What is wrong with a year: in which input, and with which thing of it where it is one.
internal readonly record struct InputProblem(string Input, string Text, object? About = null);
