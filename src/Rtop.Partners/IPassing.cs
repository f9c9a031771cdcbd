namespace Rtop.Partners;

/// <summary>What passes: written again and again while somebody works, and of no weight afterwards. The audit keeps none of it (decision 0021).</summary>
public interface IPassing;
