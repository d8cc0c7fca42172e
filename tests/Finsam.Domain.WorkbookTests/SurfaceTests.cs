using System.Reflection;

namespace Finsam.Domain.WorkbookTests;

/// <summary>House rules that can be read off the compiled library.</summary>
public class SurfaceTests
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(Workbook).Assembly.GetTypes();

    [Fact]
    public void Two_methods_are_all_that_is_seen_from_outside()
    {
        Assert.Equal([typeof(Workbook)], Types.Where(type => type.IsVisible));
        Assert.Equal(
            ["Read", "Write"],
            typeof(Workbook).GetMethods(Everything).Where(each => each.IsPublic).Select(each => each.Name)
        );
    }

    [Fact]
    public void No_floating_point_stands_in_a_field_a_signature_or_a_local()
    {
        IEnumerable<Type> used = Types.SelectMany(type =>
            type.GetMethods(Everything)
                .Cast<MethodBase>()
                .Concat(type.GetConstructors(Everything))
                .SelectMany(method =>
                    method
                        .GetParameters()
                        .Select(parameter => parameter.ParameterType)
                        .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
                        .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
                )
                .Concat(type.GetFields(Everything).Select(field => field.FieldType))
        );
        Assert.Empty(used.Intersect([typeof(double), typeof(float), typeof(double?), typeof(float?)]));
    }

    [Fact]
    public void Nothing_static_can_change() =>
        Assert.Empty(
            Types
                .Where(type => !type.Name.StartsWith('<'))
                .SelectMany(type => type.GetFields(Everything))
                .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
                .Select(field => $"{field.DeclaringType}.{field.Name}")
        );
}
