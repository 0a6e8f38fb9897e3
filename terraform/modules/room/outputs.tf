output "next" {
  description = "What the next steps ask for: names for az, values for the charts and for GitHub."
  value = {
    resource_group      = azurerm_resource_group.this.name
    cluster             = module.cluster.name
    cluster_id          = module.cluster.id
    bastion_id          = module.network.bastion_id
    name_servers        = module.network.name_servers
    gateway_address     = module.network.gateway_address
    gateway_annotations = { "service.beta.kubernetes.io/azure-pip-name" = module.network.gateway_address_name, "service.beta.kubernetes.io/azure-load-balancer-resource-group" = azurerm_resource_group.this.name }
    vault               = module.identity.vault_name
    vault_uri           = module.identity.vault_uri
    backup_storage      = module.database_backup.storage_name
    log_storage         = module.observability.storage_name
    workload_client_ids = module.identity.workload_client_ids
    workflow_client_ids = module.identity.workflow_client_ids
  }
}

output "posture" {
  description = "What the tests hold on to; every entry is to be true."
  value = merge(module.cluster.posture, module.database_backup.posture, module.observability.posture, module.identity.posture, {
    bastion_is_the_way_in = module.network.bastion_id != null
  })
}
