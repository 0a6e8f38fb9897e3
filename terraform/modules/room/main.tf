# One room from its network to its identities. The environments call this and nothing else, so that they differ in values only.

locals {
  name  = "pokero-${var.environment}"
  group = "${local.name}-rg"
  tags = {
    application = "pokero"
    environment = var.environment
    managed-by  = "terraform"
  }
}

resource "azurerm_resource_group" "this" {
  name     = local.group
  location = var.location
  tags     = local.tags
}

module "network" {
  source              = "../network"
  name                = local.name
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  tags                = local.tags
  address_space       = var.address_space
  zones               = var.zones
  bastion             = length(var.authorized_ranges) == 0
  domain              = var.domain
}

module "observability" {
  source              = "../observability"
  name                = local.name
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  tags                = local.tags
  storage_name        = "pokero${substr(var.environment, 0, 5)}log${var.unique}"
  replication         = var.log_replication
  retention_days      = var.log_retention_days
  daily_quota_gb      = var.log_daily_quota_gb
  endpoints_subnet_id = module.network.endpoints_subnet_id
  blob_zone_id        = module.network.private_zone_ids.blob
  contacts            = var.contacts
  subscription_id     = var.subscription_id
  budget_groups       = [local.group, "${local.group}-nodes"]
  monthly_budget      = var.monthly_budget
  budget_start        = var.budget_start
}

module "database_backup" {
  source              = "../database-backup"
  name                = local.name
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  tags                = local.tags
  storage_name        = "pokero${substr(var.environment, 0, 5)}bak${var.unique}"
  replication         = var.backup_replication
  undelete_days       = var.backup_undelete_days
  locked              = var.backup_locked
  endpoints_subnet_id = module.network.endpoints_subnet_id
  blob_zone_id        = module.network.private_zone_ids.blob
  workspace_id        = module.observability.workspace_id
}

module "cluster" {
  source              = "../cluster"
  name                = local.name
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  tags                = local.tags
  tenant_id           = var.tenant_id
  kubernetes_version  = var.kubernetes_version
  sku_tier            = var.sku_tier
  authorized_ranges   = var.authorized_ranges
  admin_groups        = var.admin_groups
  zones               = var.zones
  pools               = var.pools
  nodes_subnet_id     = module.network.nodes_subnet_id
  gateway_address_id  = module.network.gateway_address_id
  workspace_id        = module.observability.workspace_id
}

module "identity" {
  source              = "../identity"
  name                = local.name
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  resource_group_id   = azurerm_resource_group.this.id
  tags                = local.tags
  tenant_id           = var.tenant_id
  vault_name          = "pokero-${substr(var.environment, 0, 7)}-${var.unique}"
  vault_ranges        = var.vault_ranges
  admin_groups        = var.admin_groups
  oidc_issuer_url     = module.cluster.oidc_issuer_url
  logs_storage_id     = module.observability.storage_id
  dns_zone_id         = module.network.dns_zone_id
  endpoints_subnet_id = module.network.endpoints_subnet_id
  vault_zone_id       = module.network.private_zone_ids.vault
  workspace_id        = module.observability.workspace_id
  repository          = var.repository
  environment         = var.environment
  state_storage_id    = var.state_storage_id
}
