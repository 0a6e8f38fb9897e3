output "name" {
  description = "The cluster's name, for az aks get-credentials."
  value       = azurerm_kubernetes_cluster.this.name
}

output "id" {
  description = "The cluster."
  value       = azurerm_kubernetes_cluster.this.id
}

output "oidc_issuer_url" {
  description = "Who vouches for service accounts (workload identity)."
  value       = azurerm_kubernetes_cluster.this.oidc_issuer_url
}

output "node_resource_group" {
  description = "Where AKS keeps its machines, disks and load balancer."
  value       = azurerm_kubernetes_cluster.this.node_resource_group
}

output "posture" {
  description = "What the environments' tests hold on to."
  value = {
    private_api        = azurerm_kubernetes_cluster.this.private_cluster_enabled
    no_local_accounts  = azurerm_kubernetes_cluster.this.local_account_disabled
    entra_rbac         = one(azurerm_kubernetes_cluster.this.azure_active_directory_role_based_access_control).azure_rbac_enabled
    workload_identity  = azurerm_kubernetes_cluster.this.workload_identity_enabled && azurerm_kubernetes_cluster.this.oidc_issuer_enabled
    cilium             = one(azurerm_kubernetes_cluster.this.network_profile).network_policy == "cilium"
    three_zones        = alltrue([for pool in concat([one(azurerm_kubernetes_cluster.this.default_node_pool)], values(azurerm_kubernetes_cluster_node_pool.this)) : length(pool.zones) == 3])
    hosts_encrypted    = alltrue([for pool in concat([one(azurerm_kubernetes_cluster.this.default_node_pool)], values(azurerm_kubernetes_cluster_node_pool.this)) : pool.host_encryption_enabled])
    no_node_in_public  = alltrue([for pool in concat([one(azurerm_kubernetes_cluster.this.default_node_pool)], values(azurerm_kubernetes_cluster_node_pool.this)) : !pool.node_public_ip_enabled])
    no_commands_by_api = !azurerm_kubernetes_cluster.this.run_command_enabled
  }
}
